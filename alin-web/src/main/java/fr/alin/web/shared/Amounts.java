package fr.alin.web.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Formats amounts and numbers; one instance per language, since creating a format costs more than using it. */
public final class Amounts {

    private static final Map<Locale, Amounts> KNOWN = new ConcurrentHashMap<>();

    private final NumberFormat whole;
    private final NumberFormat cents;
    private final NumberFormat upToTwo;

    private Amounts(Locale locale) {
        whole = format(locale, 0, 0);
        cents = format(locale, 2, 2);
        upToTwo = format(locale, 0, 2);
    }

    public static Amounts in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Amounts::new);
    }

    /** {@code 841 €} or {@code 731,49 €}: cents only when there are some. */
    public String money(BigDecimal amount) {
        var round = amount.stripTrailingZeros().scale() <= 0;
        return write(round ? whole : cents, amount) + "\u00A0€";
    }

    /** At most two decimals. */
    public String number(BigDecimal number) {
        return write(upToTwo, number);
    }

    /** Uses a copy: {@code NumberFormat} is not thread-safe. */
    private static String write(NumberFormat format, BigDecimal number) {
        return ((NumberFormat) format.clone()).format(number);
    }

    private static NumberFormat format(Locale locale, int fewestDecimals, int mostDecimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewestDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        return format;
    }
}
