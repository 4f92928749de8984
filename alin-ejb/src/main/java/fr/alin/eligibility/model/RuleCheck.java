package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One rule applied to one household and one home.
 *
 * @param value what the household or the home has, in the unit; empty when it is not known
 * @param limit what the rule asks, in the unit; empty when the rule has none or it is not known
 * @param details which rule it is, and the further values that its sentence names
 * @param source the article or arrêté the limit comes from
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

    /** Whether this alone keeps the home from the household: it fails, or the income that a known ceiling asks is missing. */
    public boolean bars() {
        return state == RuleState.FAILS
                || (state == RuleState.UNKNOWN
                        && rule() == Rule.INCOME_CEILING
                        && value.isEmpty()
                        && limit.isPresent());
    }

    /** By how much value and limit differ, never negative; empty unless both are known. */
    public Optional<BigDecimal> gap() {
        return value.flatMap(had -> limit.map(asked -> had.subtract(asked).abs()));
    }
}
