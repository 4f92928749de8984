package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The income that is compared with the ceilings (domain §7.4).
 * See decision 26-missing-ceiling-or-income.
 *
 * @param amount euros a year
 * @param taxYear year of the tax income that counts unless a later income fell: two years before the decision
 * @param setAside later incomes that were given and are not retained
 */
public record RetainedIncome(BigDecimal amount, IncomePeriod period, int taxYear, List<SetAsideIncome> setAside) {

    public RetainedIncome {
        setAside = List.copyOf(setAside);
    }

    /** Whether a later income is retained because it is lower than that of {@link #taxYear} by a tenth or more. */
    public boolean fallen() {
        return period != IncomePeriod.TWO_YEARS_BEFORE;
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RetainedIncome[masked]";
    }
}
