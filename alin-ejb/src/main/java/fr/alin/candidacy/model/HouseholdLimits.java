package fr.alin.candidacy.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import fr.alin.shared.model.DwellingType;

/** What a household may have: rooms, surface, and a rent it earns three times. */
public record HouseholdLimits(Set<DwellingType> types, BigDecimal minimumSurface, BigDecimal monthlyIncome) {

    private static final BigDecimal INCOME_OVER_RENT = BigDecimal.valueOf(3);

    public HouseholdLimits {
        types = Set.copyOf(types);
    }

    /** The highest rent with charges, in cents. */
    public BigDecimal highestRent() {
        return monthlyIncome.divide(INCOME_OVER_RENT, 2, RoundingMode.DOWN);
    }
}
