package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import fr.alin.shared.error.InvalidValueException;

/**
 * Taxable income of the whole household over twelve months, reckoned like a reference tax income. It is proved, or
 * given by the person who asks; it is never derived from monthly resources. See decision 64-last-twelve-months.
 *
 * @param amount euros over the twelve months
 * @param lastMonth the last of the twelve months
 */
public record RecentIncome(BigDecimal amount, YearMonth lastMonth) {

    /** Months after the last of the twelve in which they still are the last twelve months. */
    public static final int CURRENT_MONTHS = 3;

    /** @throws InvalidValueException {@code eligibility.income-impossible}: missing or negative */
    public RecentIncome {
        if (amount == null || lastMonth == null || amount.signum() < 0) {
            throw new InvalidValueException("eligibility.income-impossible");
        }
    }

    /** The income of the twelve months before the month of a day. */
    public static RecentIncome before(LocalDate day, BigDecimal amount) {
        return new RecentIncome(amount, YearMonth.from(day).minusMonths(1));
    }

    /** Whether the twelve months are the last ones on a day: they end in its month, or three months before at most. */
    public boolean isCurrentOn(LocalDate day) {
        var month = YearMonth.from(day);
        return !lastMonth.isAfter(month) && !lastMonth.isBefore(month.minusMonths(CURRENT_MONTHS));
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "RecentIncome[masked]";
    }
}
