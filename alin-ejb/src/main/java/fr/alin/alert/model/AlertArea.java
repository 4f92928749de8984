package fr.alin.alert.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

import fr.alin.shared.model.DwellingType;

/**
 * One entry of the index that new offers are looked up in; it may let an offer through that its owner may not have, but
 * never keeps one away. See decision 24-index-of-saved-searches.
 *
 * @param lowestRent with charges, euros a month
 * @param highestRent with charges, euros a month: what the household can afford, or less if it asks for less
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
