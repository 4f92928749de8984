package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;

/**
 * Incomes of the household.
 *
 * @param referenceTaxIncome revenu fiscal de référence of the whole household by year of income, euros a year
 * @param monthlyIncome net, without housing benefit, euros a month
 * @param housingBenefit AL or APL, euros a month
 */
public record Incomes(
        Map<Integer, BigDecimal> referenceTaxIncome, BigDecimal monthlyIncome, BigDecimal housingBenefit) {

    private static final BigDecimal FALL = new BigDecimal("0.9");

    /** @throws InvalidValueException {@code eligibility.income-impossible}: missing or negative */
    public Incomes {
        referenceTaxIncome = Map.copyOf(referenceTaxIncome);
        requireIncome(monthlyIncome);
        requireIncome(housingBenefit);
        referenceTaxIncome.values().forEach(Incomes::requireIncome);
    }

    private static void requireIncome(BigDecimal income) {
        if (income == null || income.signum() < 0) {
            throw new InvalidValueException("eligibility.income-impossible");
        }
    }

    /**
     * The tax income of two years before the day, or of last year if that is lower by a tenth or more (domain §7.4).
     */
    public Optional<RetainedIncome> retainedOn(LocalDate day) {
        var before = referenceTaxIncome.get(day.getYear() - 2);
        if (before == null) {
            return Optional.empty();
        }
        var last = referenceTaxIncome.get(day.getYear() - 1);
        return Optional.of(
                last != null && before.signum() > 0 && last.compareTo(before.multiply(FALL)) <= 0
                        ? new RetainedIncome(last, day.getYear() - 1, true)
                        : new RetainedIncome(before, day.getYear() - 2, false));
    }

    /** Income and housing benefit, euros a month. */
    public BigDecimal monthlyMeans() {
        return monthlyIncome.add(housingBenefit);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Incomes[masked]";
    }
}
