package fr.alin.candidacy.model;

import static fr.alin.candidacy.model.CandidacyStatus.ALLOCATED;
import static fr.alin.candidacy.model.CandidacyStatus.APPROVED;
import static fr.alin.candidacy.model.CandidacyStatus.COMMISSION_PLANNED;
import static fr.alin.candidacy.model.CandidacyStatus.LEASE_SIGNED;
import static fr.alin.candidacy.model.CandidacyStatus.NOT_ALLOCATED;
import static fr.alin.candidacy.model.CandidacyStatus.POSTPONED;
import static fr.alin.candidacy.model.CandidacyStatus.SENT_TO_LANDLORD;
import static fr.alin.candidacy.model.CandidacyStatus.SUBMITTED;
import static fr.alin.candidacy.model.CandidacyStatus.VISIT_PLANNED;
import static fr.alin.candidacy.model.CandidacyStatus.WAITING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The six steps of R-152, derived from the status and the milestones. */
public class ProgressBar {

    private final CandidacyStatus status;
    private final List<Milestone> milestones;
    private final ZoneId zone;

    ProgressBar(CandidacyStatus status, List<Milestone> milestones, ZoneId zone) {
        this.status = status;
        this.milestones = milestones;
        this.zone = zone;
    }

    public List<ProgressPoint> points() {
        return Arrays.stream(ProgressStep.values())
                .map(step -> new ProgressPoint(step, stateOf(step), dayOf(step)))
                .toList();
    }

    /** The last day on which the application, with this candidacy, passed to another account. */
    public Optional<LocalDate> newHolderOn() {
        return milestones.stream()
                .filter(milestone -> milestone.isNote(MilestoneNote.HOLDER_CHANGED))
                .max(Comparator.comparing(Milestone::enteredAt))
                .map(milestone -> milestone.day(zone));
    }

    private StepState stateOf(ProgressStep step) {
        var current = current();
        if (step.ordinal() > current) {
            return StepState.UPCOMING;
        }
        if (step.ordinal() == current) {
            return StepState.CURRENT;
        }
        return isOptional(step) && dayOf(step).isEmpty() ? StepState.SKIPPED : StepState.DONE;
    }

    /** A landlord may organise no visit, and let a home without naming the commission's day. */
    private static boolean isOptional(ProgressStep step) {
        return step == ProgressStep.VISIT || step == ProgressStep.COMMISSION;
    }

    /** Index of the next step; after the last one once the tenants have moved in. */
    private int current() {
        return switch (status) {
            case SUBMITTED, CANCELLED, REFUSED -> ProgressStep.VALIDATIONS.ordinal();
            case APPROVED -> ProgressStep.SENT_TO_LANDLORD.ordinal();
            case PAPERS_REQUESTED ->
                dayOf(ProgressStep.COMMISSION).isPresent()
                        ? ProgressStep.COMMISSION.ordinal()
                        : ProgressStep.VISIT.ordinal();
            case SENT_TO_LANDLORD, RECEIVED_BY_LANDLORD, VISIT_PLANNED, RENOUNCED, RELEASED ->
                ProgressStep.VISIT.ordinal();
            case COMMISSION_PLANNED, POSTPONED, WAITING, NOT_ALLOCATED -> ProgressStep.COMMISSION.ordinal();
            case ALLOCATED -> ProgressStep.MOVE_IN.ordinal();
            case LEASE_SIGNED ->
                movedInOn().isPresent() ? ProgressStep.values().length : ProgressStep.MOVE_IN.ordinal();
        };
    }

    private Optional<LocalDate> dayOf(ProgressStep step) {
        return switch (step) {
            case APPLY -> latest(Set.of(SUBMITTED));
            case VALIDATIONS -> latest(Set.of(APPROVED));
            case SENT_TO_LANDLORD -> latest(Set.of(SENT_TO_LANDLORD));
            case VISIT -> latest(Set.of(VISIT_PLANNED)).or(this::lateVisit);
            case COMMISSION -> latest(Set.of(COMMISSION_PLANNED, POSTPONED, WAITING, ALLOCATED, NOT_ALLOCATED));
            case MOVE_IN -> movedInOn();
        };
    }

    private Optional<LocalDate> lateVisit() {
        return new History(milestones)
                .late().stream()
                        .filter(milestone -> milestone.status() == VISIT_PLANNED)
                        .max(Comparator.comparing(Milestone::enteredAt))
                        .map(milestone -> milestone.day(zone));
    }

    private Optional<LocalDate> movedInOn() {
        return new History(milestones).movedInOn(zone);
    }

    private Optional<LocalDate> latest(Set<CandidacyStatus> stages) {
        return new History(milestones)
                .standing().stream()
                        .filter(milestone -> stages.contains(milestone.status()))
                        .max(Comparator.comparing(Milestone::enteredAt))
                        .map(milestone -> milestone.day(zone));
    }
}
