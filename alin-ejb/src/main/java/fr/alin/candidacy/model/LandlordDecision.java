package fr.alin.candidacy.model;

import java.util.OptionalInt;

/**
 * What the landlord's commission decided (CCH R441-3): the outcome, the rank that goes with a ranked allocation only,
 * and the landlord's words, a condition or a reason, which may be empty.
 */
public record LandlordDecision(CaleolDecision outcome, OptionalInt rank, String words) {

    /** @throws RankMissing when a ranked allocation does not say its rank */
    public LandlordDecision {
        if (outcome == CaleolDecision.ALLOCATED_RANKED && rank.isEmpty()) {
            throw new RankMissing();
        }
        rank = outcome == CaleolDecision.ALLOCATED_RANKED ? rank : OptionalInt.empty();
    }
}
