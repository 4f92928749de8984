package fr.alin.candidacy.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The decision of the landlord's commission (CCH R441-3): the outcome, the rank of a ranked allocation (none for the
 * others), and the landlord's condition or reason, which may be empty. A conditional allocation may
 * name the last day on which its condition can be met, and the day on which it was.
 */
public record LandlordDecision(
        CaleolDecision outcome,
        OptionalInt rank,
        String words,
        Optional<LocalDate> conditionUntil,
        Optional<LocalDate> conditionMetOn) {

    /** @throws RankMissing when a ranked allocation has no rank */
    public LandlordDecision {
        if (outcome == CaleolDecision.ALLOCATED_RANKED && rank.isEmpty()) {
            throw new RankMissing();
        }
        rank = outcome == CaleolDecision.ALLOCATED_RANKED ? rank : OptionalInt.empty();
        conditionUntil = conditionUntil.filter(day -> outcome == CaleolDecision.ALLOCATED_CONDITIONALLY);
    }

    /** A decision without a term. */
    public LandlordDecision(CaleolDecision outcome, OptionalInt rank, String words) {
        this(outcome, rank, words, Optional.empty());
    }

    /** A decision whose condition, if it has one, is not met yet. */
    public LandlordDecision(
            CaleolDecision outcome, OptionalInt rank, String words, Optional<LocalDate> conditionUntil) {
        this(outcome, rank, words, conditionUntil, Optional.empty());
    }

    /** Whether both say the same of the home, whatever their words. */
    public boolean agreesWith(LandlordDecision other) {
        return outcome == other.outcome && rank.equals(other.rank) && conditionUntil.equals(other.conditionUntil);
    }
}
