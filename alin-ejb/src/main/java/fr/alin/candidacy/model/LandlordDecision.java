package fr.alin.candidacy.model;

import java.util.OptionalInt;

/**
 * The decision of the landlord's commission (CCH R441-3): the outcome, the rank of a ranked allocation (none for the
 * others), and the landlord's condition or reason, which may be empty.
 */
public record LandlordDecision(CaleolDecision outcome, OptionalInt rank, String words) {

    /** @throws RankMissing when a ranked allocation has no rank */
    public LandlordDecision {
        if (outcome == CaleolDecision.ALLOCATED_RANKED && rank.isEmpty()) {
            throw new RankMissing();
        }
        rank = outcome == CaleolDecision.ALLOCATED_RANKED ? rank : OptionalInt.empty();
    }
}
