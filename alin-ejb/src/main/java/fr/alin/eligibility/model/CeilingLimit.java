package fr.alin.eligibility.model;

import java.util.Optional;

/**
 * One ceiling compared with the retained income; {@code UNKNOWN} when no ceiling is published or the income is missing.
 * See decision 18-ceilings-dated-and-never-borrowed.
 */
public record CeilingLimit(CeilingKey key, Optional<Ceiling> ceiling, RuleState state) {

    /** Whether the household is eligible for homes of this standard and zone; without a published ceiling it is. */
    public boolean isOpen() {
        return state == RuleState.HOLDS || ceiling.isEmpty();
    }
}
