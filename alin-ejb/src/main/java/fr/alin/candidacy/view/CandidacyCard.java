package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.MilestoneNote;
import fr.alin.candidacy.model.ProgressPoint;
import fr.alin.candidacy.model.Step;

/**
 * The active candidacy as shown to its holder, with the six steps of the progress bar.
 *
 * @param position her rank when the list of the home left, or among the candidates of today
 * @param proposed whether somebody has the home proposed; false until the landlord says who is first
 * @param proposedUntil last day to answer of whoever has the home proposed, if it is known and not past
 * @param newHolderOn day on which it passed to this account with its application; empty if this account applied
 * @param history every step, oldest first
 * @param news what has changed in the home since she applied
 */
public record CandidacyCard(
        String reference,
        AppliedOffer offer,
        LocalDate closesOn,
        CandidacyStatus status,
        List<ProgressPoint> steps,
        CandidacyPosition position,
        boolean cancellable,
        boolean renounceable,
        boolean proposed,
        Optional<LocalDate> proposedUntil,
        Optional<LandlordDecision> decision,
        Optional<LocalDate> newHolderOn,
        HomeNews news,
        List<CandidacyStage> history,
        ListStanding list) {

    /** What she applied for, as it is now. */
    public AppliedOffer presentOffer() {
        return news.over(offer);
    }

    /** The rank that the commission gave; 1 without one. */
    public int rank() {
        return decision.map(LandlordDecision::rank).orElse(OptionalInt.empty()).orElse(1);
    }

    /** The papers that the landlord lacks at present, with their last day. */
    public Optional<Step> papers() {
        return status == CandidacyStatus.PAPERS_REQUESTED ? present() : Optional.empty();
    }

    /** The day of the visit or of the commission that she waits for, if the landlord said it. */
    public Optional<LocalDate> awaitedOn() {
        return present().flatMap(Step::day);
    }

    /** What the landlord says of the visit or the commission that she waits for, such as the hour; may be empty. */
    public String awaitedWords() {
        var awaits = status == CandidacyStatus.VISIT_PLANNED || status == CandidacyStatus.COMMISSION_PLANNED;
        return awaits ? present().map(Step::words).orElse("") : "";
    }

    private Optional<Step> present() {
        return history.stream()
                .filter(stage -> stage.status() == status && stage.note().isEmpty())
                .reduce((former, latest) -> latest)
                .map(CandidacyStage::step);
    }

    /** Whether she has the home because whoever was before her has left it. */
    public boolean promoted() {
        return status == CandidacyStatus.ALLOCATED && entered().equals(Optional.of(Actor.ACTION_LOGEMENT));
    }

    private Optional<Actor> entered() {
        return history.stream()
                .filter(stage -> stage.status() == status && stage.note().isEmpty())
                .reduce((former, latest) -> latest)
                .map(stage -> stage.step().actor());
    }

    /** Whether the landlord has recorded that the tenants moved in. */
    public boolean movedIn() {
        return history.stream()
                .flatMap(stage -> stage.note().stream())
                .filter(note -> note == MilestoneNote.MOVED_IN || note == MilestoneNote.MOVED_IN_UNDONE)
                .reduce((former, latest) -> latest)
                .equals(Optional.of(MilestoneNote.MOVED_IN));
    }

    /** Whether the position is meaningful: the commission has not decided yet. */
    public boolean competes() {
        return status.isActive() && decision.isEmpty();
    }
}
