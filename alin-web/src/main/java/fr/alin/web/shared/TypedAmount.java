package fr.alin.web.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.alin.shared.model.Language;
import fr.alin.shared.model.TypedText;

/**
 * Reads an amount as people type it: {@code 850,50}, {@code 850.5}, {@code 1 250 €}, and in English {@code 1,250.50}.
 * Separators group three digits each and there are two decimals at most, so that {@code 20,000} is never 20 euros: in
 * English it is 20 000, in French it is refused.
 */
public final class TypedAmount {

    private static final Pattern EUROS = Pattern.compile("^€ ?| ?(?:€|eur|euros?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern EITHER = Pattern.compile("-?(?:\\d{1,9}|\\d{1,3}(?: \\d{3}){1,2})(?:[.,]\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(?:,\\d{3}){1,2}(?:\\.\\d{1,2})?");

    private TypedAmount() {}

    /** The text without blanks around it and without the euro sign; empty when no amount was typed. */
    static String text(String typed) {
        return EUROS.matcher(TypedText.line(typed)).replaceAll("");
    }

    /** At most nine digits before the decimals; empty for what is no amount in the language. */
    public static Optional<BigDecimal> read(String typed, Locale locale) {
        var text = text(typed);
        if (EITHER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')));
        }
        return Optional.of(text)
                .filter(english -> Language.of(locale) == Language.EN
                        && ENGLISH.matcher(english).matches())
                .map(english -> new BigDecimal(english.replace(",", "")));
    }
}
