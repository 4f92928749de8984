package fr.alin.candidacy.model;

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

    protected RecordedDecision() {} // for JPA

    RecordedDecision(LandlordDecision taken) {
        outcome = taken.outcome();
        rank = taken.rank().isPresent() ? taken.rank().getAsInt() : null;
    }

    LandlordDecision facts(String words) {
        return new LandlordDecision(outcome, rank == null ? OptionalInt.empty() : OptionalInt.of(rank), words);
    }
}
