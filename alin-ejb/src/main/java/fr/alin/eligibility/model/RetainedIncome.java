package fr.alin.eligibility.model;

import java.math.BigDecimal;

/**
 * The tax income that is compared with the ceilings (domain §7.4).
 * See decision 26-missing-ceiling-or-income.
 *
 * @param amount euros a year
 * @param year year in which it was earned
 * @param fallen whether it is last year's, because that is lower by a tenth or more
 */
public record RetainedIncome(BigDecimal amount, int year, boolean fallen) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RetainedIncome[masked]";
    }
}
