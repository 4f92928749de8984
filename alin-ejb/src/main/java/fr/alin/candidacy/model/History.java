package fr.alin.candidacy.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a candidacy that stand: those that were corrected are left out, and so are the corrections. */
final class History {

    private final List<Milestone> standing;

    History(List<Milestone> milestones) {
        standing = new ArrayList<>();
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

    /** An approval until the dossier leaves, or what a landlord told last. */
    Optional<CorrectableStep> correctable(CandidacyStatus now) {
        return last(now)
                .filter(step -> step.status() == CandidacyStatus.APPROVED
                        || step.isBy(Actor.LANDLORD) && step.status() != CandidacyStatus.RELEASED)
                .map(step -> new CorrectableStep(step.status(), statusBefore()));
    }

    /** Where the candidacy stood before its last step. */
    CandidacyStatus statusBefore() {
        return statusAfter(standing.subList(0, standing.size() - 1));
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
