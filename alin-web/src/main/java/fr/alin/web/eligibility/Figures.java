package fr.alin.web.eligibility;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Formats amounts outside Faces, for the public API. */
final class Figures {

    private static final int CENTS = 2;

    private final Locale locale;

    Figures(Locale locale) {
        this.locale = locale;
    }

    /** {@code 841 €} or {@code 731,49 €}: cents only when there are some. */
    String euros(BigDecimal amount) {
        return decimals(amount, isWhole(amount) ? 0 : CENTS, CENTS) + "\u00A0€";
    }

    /** At most two decimals, none for nothing. */
    String number(BigDecimal number) {
        return decimals(number, 0, CENTS);
    }

    private String decimals(BigDecimal number, int fewest, int most) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }
}
