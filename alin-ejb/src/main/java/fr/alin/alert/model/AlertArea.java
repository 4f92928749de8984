package fr.alin.alert.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fr.alin.shared.model.DwellingType;

/**
 * An entry of the index that new offers are looked up in. It may match too many offers, since eligibility is checked
 * later, but never too few. See decision 24-index-of-saved-searches.
 *
 * @param lowestRent with charges, euros a month
 * @param highestRent with charges, euros a month: the lower of what the household can afford and what it asks for
 * @param minimumSurface square metres
 */
public record AlertArea(
        AreaKey key, DwellingType type, BigDecimal lowestRent, BigDecimal highestRent, BigDecimal minimumSurface) {

    private static final int CENTS = 2;

    public AlertArea {
        lowestRent = lowestRent.setScale(CENTS, RoundingMode.DOWN);
        highestRent = highestRent.setScale(CENTS, RoundingMode.UP);
        minimumSurface = minimumSurface.setScale(CENTS, RoundingMode.DOWN);
    }
}
