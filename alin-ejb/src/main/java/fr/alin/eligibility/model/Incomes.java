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
 * @param lastTwelveMonths only if it was given as such
 * @param monthlyIncome net, without housing benefit, euros a month
 * @param housingBenefit AL or APL, euros a month
 */
public record Incomes(
        Map<Integer, BigDecimal> referenceTaxIncome,
        Optional<RecentIncome> lastTwelveMonths,
        BigDecimal monthlyIncome,
        BigDecimal housingBenefit) {

    /** @throws InvalidValueException {@code eligibility.income-impossible}: missing or negative */
    public Incomes {
        referenceTaxIncome = Map.copyOf(referenceTaxIncome);
        requireIncome(monthlyIncome);
        requireIncome(housingBenefit);
        referenceTaxIncome.values().forEach(Incomes::requireIncome);
    }

    /** Without the income of the last twelve months. */
    public Incomes(Map<Integer, BigDecimal> referenceTaxIncome, BigDecimal monthlyIncome, BigDecimal housingBenefit) {
        this(referenceTaxIncome, Optional.empty(), monthlyIncome, housingBenefit);
    }

    /** The same incomes with that of the last twelve months, if it is known. */
    public Incomes with(Optional<RecentIncome> recent) {
        return new Incomes(referenceTaxIncome, recent, monthlyIncome, housingBenefit);
    }

    private static void requireIncome(BigDecimal income) {
        if (income == null || income.signum() < 0) {
            throw new InvalidValueException("eligibility.income-impossible");
        }
    }

    /**
     * The tax income of two years before the day, or a later one that is lower by a tenth or more (domain §7.4). Empty
     * when that of two years before is missing.
     */
    public Optional<RetainedIncome> retainedOn(LocalDate day) {
        return new IncomeComparison(this, day).retained();
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
