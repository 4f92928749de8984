package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.RefusalOver;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.view.PendingRefusal;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Refusals, which can be undone for some minutes before they take effect. Every change locks the candidacy first, so that
 * of an undoing, the timers of two nodes and the applicant herself one comes first and the others find what it has done.
 * See decision 88-a-refusal-waits-ten-minutes.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class RefusalService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    PendingRefusals pending;

    @Inject
    OwnWork work;

    @Inject
    DeskScope scope;

    @Inject
    AlinSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Refuses a candidacy after the time for undoing it.
     *
     * @param version of the candidacy as it was read
     * @throws CandidacyChangedMeanwhile when it has another version, or a colleague's refusal is waiting
     * @throws ReasonNotStated when the home is not in the advisor's departments
     * @throws fr.alin.candidacy.model.RefusalNotExplained when the reason needs words and there are none
     */
    public void refuse(long candidacyId, long version, RefusalReason reason, String comment) {
        var candidacy = lock(candidacyId);
        if (candidacy.facts().version() != version || pending.of(candidacyId).isPresent()) {
            throw new CandidacyChangedMeanwhile();
        }
        scope.require(candidacy.facts());
        var now = clock.instant();
        var words = new AdvisorSteps(candidacy, caller.accountId()).mayRefuse(reason, comment);
        pending.add(
                candidacyId,
                new PendingRefusal(caller.accountId(), reason, words, now, now.plus(settings.decisionUndo())));
    }

    /** The refusal of a candidacy that has not taken effect. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<PendingRefusal> pending(long candidacyId) {
        work.require(candidacyId);
        return pending.of(candidacyId);
    }

    /** @throws RefusalOver when there is nothing left to undo */
    public void undo(long candidacyId) {
        var candidacy = lock(candidacyId);
        requirePending(candidacy);
        scope.require(candidacy.facts());
        pending.remove(candidacyId);
    }

    /**
     * Lets a refusal take effect before its time.
     *
     * @throws RefusalOver when there is none
     */
    public void sendNow(long candidacyId) {
        var candidacy = lock(candidacyId);
        var refusal = requirePending(candidacy);
        scope.require(candidacy.facts());
        takeEffect(candidacy, refusal);
    }

    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due(int most) {
        return pending.due(clock.instant(), most);
    }

    /** Lets a refusal that is due take effect, unless something has come first; what came first stays. */
    @RolesAllowed(Role.SYSTEM)
    public void takeEffect(long candidacyId) {
        var candidacy = lock(candidacyId);
        pending.of(candidacyId)
                .filter(refusal -> !clock.instant().isBefore(refusal.effectiveAt()))
                .ifPresent(refusal -> takeEffect(candidacy, refusal));
    }

    private void takeEffect(Candidacy candidacy, PendingRefusal refusal) {
        pending.remove(candidacy.facts().id());
        if (candidacy.facts().status() == CandidacyStatus.SUBMITTED) {
            events.fire(new AdvisorSteps(candidacy, refusal.advisor())
                    .refuse(refusal.reason(), refusal.words(), clock.instant()));
        }
    }

    private PendingRefusal requirePending(Candidacy candidacy) {
        return pending.of(candidacy.facts().id())
                .filter(refusal -> candidacy.facts().status() == CandidacyStatus.SUBMITTED)
                .orElseThrow(() -> RefusalOver.of(candidacy));
    }

    private Candidacy lock(long candidacyId) {
        return candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
    }
}
