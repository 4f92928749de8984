package fr.alin.eligibility.model;

import java.math.BigDecimal;

/**
 * The tax income that is held against the ceilings (domain §7.4). See decision 26-missing-ceiling-or-income.
 *
 * @param amount euros a year
 * @param year the year it was earned
 * @param fallen whether last year's is taken because it is a tenth lower at least
 */
public record RetainedIncome(BigDecimal amount, int year, boolean fallen) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RetainedIncome[masked]";
    }
}
