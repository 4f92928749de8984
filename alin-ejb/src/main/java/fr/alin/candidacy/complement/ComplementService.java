package fr.alin.candidacy.complement;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.CandidacyNotFound;
import fr.alin.candidacy.OwnWork;
import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.ComplementAsker;
import fr.alin.candidacy.model.ComplementNotPossible;
import fr.alin.candidacy.model.ComplementOver;
import fr.alin.candidacy.model.ComplementRequest;
import fr.alin.candidacy.model.ComplementSteps;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Lets an advisor ask an applicant to complete her dossier. The candidacy leaves the queue until she answers or the term
 * has passed, and then comes back to the advisor whose it is.
 * See decision 90-a-complement-is-asked-beside-the-stage.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ComplementService {

    /** Longest term, in days. */
    public static final int LONGEST = 60;

    @Inject
    ComplementRequests requests;

    @Inject
    AssignmentService assignments;

    @Inject
    OwnWork work;

    @Inject
    AlinSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Asks for a complement; a candidacy that is nobody's becomes the caller's.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the advisor has no decision to take on it
     * @throws ComplementNotPossible when the candidacy is not under review, or its refusal waits to take effect
     * @throws ComplementAskedBefore when an advisor waits for one already
     * @throws ComplementTermImpossible when the term is not of 1 to {@link #LONGEST} days
     * @throws fr.alin.candidacy.model.ComplementEmpty when nothing is named
     */
    public void ask(AskComplement command) {
        if (command.days() < 1 || command.days() > LONGEST) {
            throw new ComplementTermImpossible(LONGEST);
        }
        work.require(command.candidacyId());
        var candidacy = lock(command.candidacyId());
        if (requests.isBeingRefused(command.candidacyId())) {
            throw new ComplementNotPossible();
        }
        if (requests.open(command.candidacyId(), ComplementAsker.ADVISOR).isPresent()) {
            throw new ComplementAskedBefore();
        }
        var now = clock.instant();
        var request = ComplementRequest.byAdvisor(
                command.candidacyId(),
                caller.accountId(),
                command.items(),
                command.words(),
                Today.of(clock).inParis().plusDays(command.days()),
                now);
        var asked = new ComplementSteps(candidacy, request).ask(now);
        requests.add(request);
        if (assignments.of(command.candidacyId()).isEmpty()) {
            assignments.take(command.candidacyId());
        }
        events.fire(asked);
    }

    /**
     * @throws fr.alin.candidacy.ReasonNotStated when the advisor has no decision to take on it
     * @throws ComplementOver when the advisors wait for nothing
     */
    public void withdraw(long candidacyId) {
        work.require(candidacyId);
        var candidacy = lock(candidacyId);
        var request = requests.open(candidacyId, ComplementAsker.ADVISOR).orElseThrow(ComplementOver::new);
        events.fire(new ComplementSteps(candidacy, request).withdraw(clock.instant()));
    }

    /**
     * All that was asked about a candidacy, the latest first.
     *
     * @throws fr.alin.candidacy.ReasonNotStated when the advisor has no decision to take on it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ComplementView> of(long candidacyId) {
        work.require(candidacyId);
        return requests.of(candidacyId).stream().map(ComplementView::of).toList();
    }

    /** Days that an applicant has unless the advisor says otherwise. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int usualDays() {
        return settings.complementTerm().getDays();
    }

    private Candidacy lock(long candidacyId) {
        return requests.lockCandidacy(candidacyId).orElseThrow(CandidacyNotFound::new);
    }
}
