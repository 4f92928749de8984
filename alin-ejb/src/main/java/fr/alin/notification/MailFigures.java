package fr.alin.notification;

import java.math.BigDecimal;
import java.text.NumberFormat;

import fr.alin.shared.model.Language;

/** Amounts and surfaces in the reader's language, with decimals only if needed. */
final class MailFigures {

    private static final int CENTS = 2;

    private MailFigures() {}

    static String number(BigDecimal number, Language reader) {
        var format = NumberFormat.getNumberInstance(reader.locale());
        format.setMaximumFractionDigits(CENTS);
        return format.format(number);
    }

    /** Euros without the sign: {@code 841} or {@code 731,50}. */
    static String euros(BigDecimal amount, Language reader) {
        var format = NumberFormat.getNumberInstance(reader.locale());
        var decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : CENTS;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }
}
