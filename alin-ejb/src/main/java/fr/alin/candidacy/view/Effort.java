package fr.alin.candidacy.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.Rule;
import fr.alin.eligibility.model.RuleCheck;
import fr.alin.eligibility.model.RuleDetails;

/**
 * Share of the rent in a household's means.
 *
 * @param rentWithCharges euros a month
 * @param monthlyMeans income and housing benefit, euros a month
 * @param ratePercent rent in percent of the means, one decimal; 100 without any means
 */
public record Effort(BigDecimal rentWithCharges, BigDecimal monthlyMeans, BigDecimal ratePercent, boolean holds) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty when the question lacked a figure. */
    public static Optional<Effort> of(Assessment assessment) {
        return assessment.of(Rule.INCOME_OVER_RENT).map(Effort::of);
    }

    /** What remains of the means after the rent, euros a month; may be negative. */
    public BigDecimal remaining() {
        return monthlyMeans.subtract(rentWithCharges);
    }

    private static Effort of(RuleCheck check) {
        var rent = ((RuleDetails.MeansOverRent) check.details()).rent();
        var means = check.value().orElseThrow();
        var rate = means.signum() > 0 ? rent.multiply(HUNDRED).divide(means, 1, RoundingMode.HALF_UP) : HUNDRED;
        return new Effort(rent, means, rate, !check.bars());
    }
}
