package fr.alin.candidacy.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fr.alin.shared.model.DwellingType;

/** Compares a household with a home, rule by rule; it answers with figures, so that each refusal can be explained. */
public class EligibilityPolicy {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public EligibilityVerdict assess(
            HouseholdLimits household, DwellingType type, BigDecimal surface, BigDecimal rentWithCharges) {
        return new EligibilityVerdict(
                new TypologyCheck(type, household.types(), household.types().contains(type)),
                new SurfaceCheck(
                        surface, household.minimumSurface(), surface.compareTo(household.minimumSurface()) >= 0),
                effort(household, rentWithCharges));
    }

    private static EffortCheck effort(HouseholdLimits household, BigDecimal rent) {
        var income = household.monthlyIncome();
        var highest = household.highestRent();
        var rate = income.signum() > 0 ? rent.multiply(PERCENT).divide(income, 1, RoundingMode.HALF_UP) : PERCENT;
        return new EffortCheck(rent, income, highest, rate, rent.compareTo(highest) <= 0);
    }
}
