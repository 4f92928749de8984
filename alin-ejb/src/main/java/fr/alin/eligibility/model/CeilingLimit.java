package fr.alin.eligibility.model;

import java.util.Optional;

/**
 * One ceiling against the retained income; {@code UNKNOWN} when no ceiling is published or the income is missing.
 * See decision 18-ceilings-dated-and-never-borrowed.
 */
public record CeilingLimit(CeilingKey key, Optional<Ceiling> ceiling, RuleState state) {

    /** Whether homes of this standard and zone are open to the household; those without a published ceiling are. */
    public boolean isOpen() {
        return state == RuleState.HOLDS || ceiling.isEmpty();
    }
}
