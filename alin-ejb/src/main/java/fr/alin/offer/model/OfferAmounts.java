package fr.alin.offer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Euros and square metres with two decimals, never rounded. */
final class OfferAmounts {

    private static final int DECIMALS = 2;

    private OfferAmounts() {}

    /** The amount with two decimals, for instance {@code 841.00}; unchanged when it is null or has more. */
    static BigDecimal of(BigDecimal given) {
        if (given == null || isTooFine(given)) {
            return given;
        }
        return given.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    static boolean isTooFine(BigDecimal given) {
        return given.scale() > DECIMALS && given.stripTrailingZeros().scale() > DECIMALS;
    }
}
