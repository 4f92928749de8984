package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.CorrectableStep;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.eligibility.model.Assessment;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.PriorityView;
import fr.alin.offer.view.OfferDetails;

/**
 * All that an advisor needs to decide on a candidacy; the version is sent back with the decision.
 *
 * @param points empty until they are counted
 * @param priority the right to housing, only for an advisor who is authorised to read it
 * @param others the other candidacies of the application, newest first
 * @param news what the landlord has changed in the home since
 * @param correctable the last step, if this advisor can take it back
 * @param toKeep approved, but the home has changed and no longer suits, so that the list leaves without it
 * @param lookedUp opened for a stated reason by an advisor without a decision to take
 */
public record ReviewDossier(
        long id,
        long version,
        String reference,
        CandidacyStatus status,
        Instant submittedAt,
        AppliedOffer appliedOffer,
        ApplicationDossier application,
        OfferDetails offer,
        Assessment assessment,
        CandidacyPosition position,
        Optional<ReviewedPoints> points,
        Optional<PriorityView> priority,
        List<CandidacyLine> others,
        List<CandidacyStage> history,
        HomeNews news,
        Optional<CorrectableStep> correctable,
        boolean toKeep,
        boolean lookedUp) {

    /** Whether the tenants have moved in, so that the lease cannot be taken back any more. */
    public boolean leaseFinal() {
        return history.stream().anyMatch(stage -> stage.note().equals(Optional.of(MilestoneNote.MOVED_IN)));
    }

    /** Share of the rent in the household's means. */
    public Effort effort() {
        return Effort.of(assessment).orElseThrow();
    }
}
