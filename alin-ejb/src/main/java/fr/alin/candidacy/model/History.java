package fr.alin.candidacy.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a candidacy that stand: those that were corrected are left out, and so are the corrections. */
final class History {

    private final List<Milestone> standing;
    private final Optional<Milestone> moveIn;
    private final Optional<Milestone> message;
    private final List<Milestone> late;

    History(List<Milestone> milestones) {
        standing = new ArrayList<>();
        moveIn = milestones.stream()
                .filter(milestone ->
                        milestone.isNote(MilestoneNote.MOVED_IN) || milestone.isNote(MilestoneNote.MOVED_IN_UNDONE))
                .max(comparing(Milestone::enteredAt))
                .filter(milestone -> milestone.isNote(MilestoneNote.MOVED_IN));
        message = milestones.stream()
                .filter(milestone -> milestone.isNote(MilestoneNote.TOLD))
                .max(comparing(Milestone::enteredAt));
        late = milestones.stream()
                .filter(milestone -> milestone.isNote(MilestoneNote.TOLD_LATE))
                .toList();
        milestones.stream()
                .sorted(comparing(Milestone::enteredAt).thenComparing(Milestone::id, nullsLast(naturalOrder())))
                .forEach(this::add);
    }

    private void add(Milestone milestone) {
        if (milestone.isNote(MilestoneNote.CORRECTED)) {
            standing.remove(standing.size() - 1);
        } else if (milestone.isStage()) {
            standing.add(milestone);
        }
    }

    List<Milestone> standing() {
        return standing;
    }

    /** The last step, if it is what the candidacy stands at or a visit planned meanwhile. */
    Optional<Milestone> last(CandidacyStatus now) {
        return standing.isEmpty() || statusAfter(standing) != now
                ? Optional.empty()
                : Optional.of(standing.get(standing.size() - 1));
    }

    /** An advisor's decision until the dossier leaves, or what a landlord told last. */
    Optional<CorrectableStep> correctable(CandidacyStatus now) {
        if (movedIn()) {
            return Optional.of(CorrectableStep.MOVING_IN);
        }
        return last(now)
                .filter(step -> step.status() == CandidacyStatus.APPROVED
                        || step.status() == CandidacyStatus.REFUSED
                        || step.isBy(Actor.LANDLORD) && step.status() != CandidacyStatus.RELEASED)
                .map(step -> new CorrectableStep(step.status(), statusBefore()));
    }

    boolean movedIn() {
        return moveIn.isPresent();
    }

    /** What landlords told after what followed it. */
    List<Milestone> late() {
        return late;
    }

    /** The latest message of an advisor. */
    Optional<Milestone> message() {
        return message;
    }

    /** The day on which the tenants moved in, if the landlord has told it. */
    Optional<LocalDate> movedInOn(ZoneId zone) {
        return moveIn.map(told -> told.day(zone));
    }

    /** Where the candidacy stood before its last step. */
    CandidacyStatus statusBefore() {
        return statusAfter(standing.subList(0, standing.size() - 1));
    }

    /** The latest decision of the commission that stands. */
    Optional<Milestone> decision() {
        return standing.stream().filter(Milestone::isDecision).reduce((former, latest) -> latest);
    }

    /** The commission's decision before the last step, if there was one. */
    Optional<Milestone> decisionBefore() {
        return standing.subList(0, standing.size() - 1).stream()
                .filter(Milestone::isDecision)
                .reduce((former, latest) -> latest);
    }

    Optional<Milestone> latest(CandidacyStatus stage) {
        return standing.stream()
                .filter(milestone -> milestone.status() == stage)
                .reduce((former, latest) -> latest);
    }

    private static CandidacyStatus statusAfter(List<Milestone> steps) {
        var status = CandidacyStatus.SUBMITTED;
        for (var step : steps) {
            status = LandlordSteps.isAside(step.status(), status) ? status : step.status();
        }
        return status;
    }
}
