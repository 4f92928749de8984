package fr.alin.eligibility.model;

import java.math.BigDecimal;

/** An income that was given for a decision and is not the one retained, and why. */
public record SetAsideIncome(IncomePeriod period, BigDecimal amount, Reason reason) {

    /** Why an income is not retained. */
    public enum Reason {
        /** It is not lower than that of two years before by a tenth. */
        NOT_LOWER_BY_A_TENTH,
        /** It is lower by a tenth, but another one is lower still. */
        ANOTHER_IS_LOWER,
        /** The twelve months end too long before the decision, or after it. */
        NOT_THE_LAST_TWELVE_MONTHS
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SetAsideIncome[masked]";
    }
}
