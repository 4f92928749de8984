package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The result of one rule for one household and one home.
 *
 * @param value actual value, in the unit; empty when unknown
 * @param limit required value, in the unit; empty when there is none or it is unknown
 * @param details the rule, and further values for its explanation
 * @param source article or arrêté that sets the limit
 */
public record RuleCheck(
        RuleDetails details,
        RuleState state,
        Optional<BigDecimal> value,
        Optional<BigDecimal> limit,
        Unit unit,
        String source) {

    public Rule rule() {
        return details.rule();
    }

    public boolean fails() {
        return state == RuleState.FAILS;
    }

    public boolean isUnknown() {
        return state == RuleState.UNKNOWN;
    }

    /**
     * Whether this rule bars an application on AL'in: it fails, or the ceiling is known and the tax income is missing.
     */
    public boolean bars() {
        return fails() || (isUnknown() && rule() == Rule.INCOME_CEILING && value.isEmpty() && limit.isPresent());
    }

    /** Difference of value and limit, never negative; empty unless both are known. */
    public Optional<BigDecimal> gap() {
        return value.flatMap(had -> limit.map(asked -> had.subtract(asked).abs()));
    }
}
