package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Corrections;
import fr.alin.candidacy.model.ReleaseSteps;
import fr.alin.candidacy.model.ReplyTerm;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;

/**
 * Takes back the last step of a candidacy that a human recorded by mistake.
 * See decision 77-the-last-step-can-be-taken-back.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class CorrectionService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    ReleasedCandidates released;

    @Inject
    HomeFiles homes;

    @Inject
    OfferLettingService lettings;

    @Inject
    DeskScope scope;

    @Inject
    AlinSettings settings;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * @param version of the candidacy as it was read
     * @param words why, read by the applicant
     * @throws ReasonNotStated when the home is not in the advisor's departments
     * @throws CorrectionNotExplained without words
     * @throws CandidacyChangedMeanwhile when the candidacy has another version by now
     * @throws fr.alin.candidacy.model.NothingToCorrect when its last step cannot be taken back
     * @throws fr.alin.candidacy.model.ActiveCandidacyExists when the applicant is a candidate elsewhere by now
     * @throws ApplicationHasLease when she has signed a lease elsewhere by now
     */
    public void undo(long candidacyId, long version, String words) {
        var said = explained(words);
        var now = clock.instant();
        var facts = queries.facts(candidacyId).orElseThrow(CandidacyNotFound::new);
        scope.require(facts);
        var offer = facts.offer().reference();
        var lease = queries.correctable(candidacyId)
                .filter(step -> step.undone() == CandidacyStatus.LEASE_SIGNED && !step.isMovingIn())
                .isPresent();
        if (lease) {
            lettings.undo(offer); // before the file is locked, as whoever signs a lease does
        }
        var home = homes.lock(offer, now);
        var candidates = candidacies.lockSentOn(offer, candidacyId);
        var candidacy = candidates.stream()
                .filter(one -> one.facts().id() == candidacyId)
                .findFirst()
                .orElseThrow(CandidacyNotFound::new);
        if (candidacy.facts().version() != version) {
            throw new CandidacyChangedMeanwhile();
        }
        if (facts.status() != CandidacyStatus.LEASE_SIGNED && candidacies.hasLease(facts.application())) {
            throw new ApplicationHasLease();
        }
        var term = new ReplyTerm(settings.proposalReplyDays());
        var told = new Corrections(home, candidates, term, TimeZones.PARIS).undo(candidacy, said, now);
        candidacies.write();
        told.forEach(events::fire);
        if (lease) {
            tellReleased(offer, toldAt(told), now);
        }
    }

    /** When the lease was recorded, which released the others at once. */
    private static Instant toldAt(List<CandidacyEvent> told) {
        return ((CandidacyCorrected) told.get(told.size() - 1)).toldAt();
    }

    private void tellReleased(OfferReference offer, Instant signedAt, Instant now) {
        for (Candidacy one : released.byLease(offer, signedAt)) {
            events.fire(new ReleaseSteps(one).undoLease(now));
        }
    }

    private static String explained(String words) {
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        if (said.isEmpty()) {
            throw new CorrectionNotExplained();
        }
        return said;
    }
}
