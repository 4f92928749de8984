package fr.alin.candidacy.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Columns of the commission's decision; its free text is the candidacy's explanation. */
@Embeddable
class RecordedDecision {

    @Column(name = "decision")
    @Enumerated(EnumType.STRING)
    private CaleolDecision outcome;

    @Column(name = "decision_rank")
    private Integer rank;

    @Column(name = "condition_until")
    private LocalDate conditionUntil;

    @Column(name = "condition_met_on")
    private LocalDate conditionMetOn;

    protected RecordedDecision() {} // for JPA

    RecordedDecision(LandlordDecision taken) {
        outcome = taken.outcome();
        rank = taken.rank().isPresent() ? taken.rank().getAsInt() : null;
        conditionUntil = taken.conditionUntil().orElse(null);
    }

    boolean isConditionPending() {
        return outcome == CaleolDecision.ALLOCATED_CONDITIONALLY && conditionMetOn == null;
    }

    void meetCondition(LocalDate day) {
        conditionMetOn = day;
    }

    /** The rank, 1 for an allocation without one. */
    int rank() {
        return rank == null ? 1 : rank;
    }

    LandlordDecision facts(String words) {
        return new LandlordDecision(
                outcome,
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                words,
                Optional.ofNullable(conditionUntil),
                Optional.ofNullable(conditionMetOn));
    }
}
