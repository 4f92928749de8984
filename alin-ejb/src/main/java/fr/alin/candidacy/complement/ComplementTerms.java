package fr.alin.candidacy.complement;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.ComplementRequest;
import fr.alin.candidacy.model.ComplementSteps;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Reminds applicants before the term to complete their dossier, and gives candidacies back to the advisors after it. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ComplementTerms {

    @Inject
    ComplementRequests requests;

    @Inject
    AlinSettings settings;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** Requests whose term has passed, or of which it is time to remind. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due(int most) {
        var today = Today.of(clock).inParis();
        return requests.due(today, today.plus(settings.complementReminder()), most);
    }

    /** Reminds of a request or lets its term pass, whatever is due once its candidacy is locked. */
    public void pass(long requestId) {
        requests.lockCandidacyOf(requestId).ifPresent(candidacy -> {
            var request = requests.get(requestId);
            if (candidacy.facts().status() == request.asker().stage()) {
                pass(candidacy, request);
            }
        });
    }

    private void pass(Candidacy candidacy, ComplementRequest request) {
        var today = Today.of(clock).inParis();
        var steps = new ComplementSteps(candidacy, request);
        if (request.isLapsing(today)) {
            events.fire(steps.lapse(clock.instant()));
        } else if (request.isToRemind(today, settings.complementReminder())) {
            events.fire(steps.remind(clock.instant()));
        }
    }
}
