package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the household earns.
 *
 * @param referenceTaxIncome revenu fiscal de référence of the whole household by year of income, euros a year
 * @param monthlyIncome net, without housing benefit, euros a month
 * @param housingBenefit AL or APL, euros a month
 */
public record Incomes(
        Map<Integer, BigDecimal> referenceTaxIncome, BigDecimal monthlyIncome, BigDecimal housingBenefit) {

    public Incomes {
        referenceTaxIncome = Map.copyOf(referenceTaxIncome);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Incomes[masked]";
    }
}
