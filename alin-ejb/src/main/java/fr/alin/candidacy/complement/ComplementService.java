package fr.alin.candidacy.complement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.CandidacyNotFound;
import fr.alin.candidacy.DeskScope;
import fr.alin.candidacy.OwnWork;
import fr.alin.candidacy.ProposalTerms;
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
import fr.alin.shared.model.OfferReference;
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

    @Inject
    ComplementRequests requests;

    @Inject
    AssignmentService assignments;

    @Inject
    OwnWork work;

    @Inject
    DeskScope scope;

    @Inject
    ProposalTerms terms;

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
     * @throws ComplementAfterClosing when the answer would come after the home has closed
     */
    public void ask(AskComplement command) {
        var candidacy = lock(command.candidacyId());
        var facts = candidacy.facts();
        if (facts.status() != ComplementAsker.ADVISOR.stage()
                && scope.holds(facts.id(), facts.offer().department())) {
            throw new ComplementNotPossible(); // rather than to ask why she opens it
        }
        work.require(command.candidacyId());
        if (requests.isBeingRefused(command.candidacyId())) {
            throw new ComplementNotPossible();
        }
        if (requests.open(command.candidacyId(), ComplementAsker.ADVISOR).isPresent()) {
            throw new ComplementAskedBefore();
        }
        var dueOn = dueOn(command.wanted().days(), facts.offer().reference());
        var now = clock.instant();
        var request =
                ComplementRequest.byAdvisor(command.candidacyId(), caller.accountId(), command.wanted(), dueOn, now);
        var asked = new ComplementSteps(candidacy, request).ask(now);
        requests.add(request);
        if (assignments.of(command.candidacyId()).isEmpty()) {
            assignments.take(command.candidacyId());
        }
        events.fire(asked);
    }

    private LocalDate dueOn(int days, OfferReference home) {
        var today = Today.of(clock).inParis();
        var lastDay = terms.lastAnswer(home, today);
        var dueOn = today.plusDays(days);
        if (dueOn.isAfter(lastDay)) {
            throw new ComplementAfterClosing(lastDay);
        }
        return dueOn;
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

    /** The usual days for a candidacy for this home, or as many as it stays open; at least 1. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int usualDays(OfferReference home) {
        var left = ChronoUnit.DAYS.between(Today.of(clock).inParis(), lastDay(home));
        return (int) Math.max(1, Math.min(usualDays(), left));
    }

    /** The last day that an answer about a candidacy for this home may be asked for. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LocalDate lastDay(OfferReference home) {
        return terms.lastAnswer(home, Today.of(clock).inParis());
    }

    private Candidacy lock(long candidacyId) {
        return requests.lockCandidacy(candidacyId).orElseThrow(CandidacyNotFound::new);
    }
}
