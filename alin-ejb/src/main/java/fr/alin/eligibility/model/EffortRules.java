package fr.alin.eligibility.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The rent in relation to the household's income (R-010; domain §7.5). */
final class EffortRules {

    private static final String HANDBOOK =
            "Guide AL'in : revenus et aides d'environ trois fois le loyer charges comprises";
    private static final String NET_RATE =
            "Code de la construction et de l'habitation, article R441-3-1\u00a0; arrêté du 10 mars 2011";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    private final Thresholds thresholds;

    EffortRules(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    void check(Incomes incomes, BigDecimal rent, List<RuleCheck> checks) {
        checks.add(incomeOverRent(incomes, rent));
        checks.add(netRate(incomes, rent));
    }

    /** Highest rent that passes the rule, euros a month, rounded down to the cent. */
    BigDecimal highestRent(Incomes incomes) {
        return incomes.monthlyMeans().divide(thresholds.incomeOverRent(), CENTS, RoundingMode.FLOOR);
    }

    private RuleCheck incomeOverRent(Incomes incomes, BigDecimal rent) {
        var means = incomes.monthlyMeans();
        var asked = rent.multiply(thresholds.incomeOverRent());
        return new RuleCheck(
                new RuleDetails.MeansOverRent(thresholds.incomeOverRent(), rent, highestRent(incomes)),
                means.compareTo(asked) >= 0 ? RuleState.HOLDS : RuleState.FAILS,
                Optional.of(means),
                Optional.of(asked),
                Unit.EUROS_A_MONTH,
                HANDBOOK);
    }

    /** Net effort rate: rent less benefit, divided by income. */
    private RuleCheck netRate(Incomes incomes, BigDecimal rent) {
        var net = rent.subtract(incomes.housingBenefit()).max(BigDecimal.ZERO);
        var rate = incomes.monthlyIncome().signum() == 0
                ? Optional.<BigDecimal>empty()
                : Optional.of(net.multiply(HUNDRED).divide(incomes.monthlyIncome(), 1, RoundingMode.HALF_UP));
        var high = rate.isEmpty() || rate.get().compareTo(thresholds.effortWarningPercent()) > 0;
        return new RuleCheck(
                new RuleDetails.NetRate(high, rent, incomes.housingBenefit(), incomes.monthlyIncome()),
                rate.isPresent() ? RuleState.INFORMATION : RuleState.UNKNOWN,
                rate,
                Optional.of(thresholds.effortWarningPercent()),
                Unit.PERCENT,
                NET_RATE);
    }
}
