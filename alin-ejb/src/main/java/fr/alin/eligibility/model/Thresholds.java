package fr.alin.eligibility.model;

import java.math.BigDecimal;

import fr.alin.shared.error.InvalidValueException;

/**
 * Figures of the rules that are set by the administrator, not by law.
 *
 * @param incomeOverRent least income as a multiple of the rent with charges, more than 0
 * @param effortWarningPercent net effort rate above which the page warns, 1 to 100
 * @param minEmployees least headcount that gives priority
 * @param minAgriculturalEmployees least headcount in private agriculture
 */
public record Thresholds(
        BigDecimal incomeOverRent, BigDecimal effortWarningPercent, int minEmployees, int minAgriculturalEmployees) {

    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The handbook's figures. */
    public static final Thresholds HANDBOOK = new Thresholds(BigDecimal.valueOf(3), BigDecimal.valueOf(33), 10, 50);

    /** @throws InvalidValueException {@code eligibility.threshold-impossible} */
    public Thresholds {
        require(incomeOverRent != null && incomeOverRent.signum() > 0 && incomeOverRent.compareTo(MOST) <= 0);
        require(effortWarningPercent != null
                && effortWarningPercent.signum() > 0
                && effortWarningPercent.compareTo(HUNDRED) <= 0);
        require(minEmployees >= 0 && minAgriculturalEmployees >= 0);
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new InvalidValueException("eligibility.threshold-impossible");
        }
    }
}
