package fr.alin.shared.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * Numéro unique (NUR or NUD) of a housing application, 18 characters: territory, month and year of the first
 * registration, sequence, registration desk (CCH R441-2-3; format observed on attestations).
 */
public record UniqueNumber(String value) implements Serializable {

    /** Labels such as "N° " or "NUR :"; a number begins with a digit. */
    private static final Pattern LABEL = Pattern.compile("^[^0-9]+");

    private static final Pattern OTHER = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern FORM = Pattern.compile(
            "(0(?:[0-8][0-9]|9[0-5])|02[AB]|111|97[1-6])" + "(0[1-9]|1[0-2])[0-9]{2}[0-9]{6}[A-Z0-9]{5}");

    /** @throws InvalidValueException {@code unique-number.malformed} */
    public UniqueNumber {
        value = cleaned(value);
        if (!FORM.matcher(value).matches() || value.startsWith("000") || value.startsWith("020")) {
            throw new InvalidValueException("unique-number.malformed");
        }
    }

    /** The significant characters of typed or pasted text, valid or not; {@code journey.js} counts the same. */
    public static String cleaned(String typed) {
        var number = LABEL.matcher(TypedText.line(typed)).replaceFirst("");
        return OTHER.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * The first three characters, which determine the registration site: {@code 111} for Île-de-France, {@code 029} for
     * Finistère.
     */
    public String territory() {
        return value.substring(0, 3);
    }

    /** Month of the first registration, 1 to 12. */
    public int month() {
        return Integer.parseInt(value.substring(3, 5));
    }

    /** Year of the first registration, four digits; the scheme began after 2000. */
    public int year() {
        return 2000 + Integer.parseInt(value.substring(5, 7));
    }

    /** Grouped for reading: {@code 111 0920 621114 ACLOG}. */
    public String grouped() {
        return value.substring(0, 3)
                + ' '
                + value.substring(3, 7)
                + ' '
                + value.substring(7, 13)
                + ' '
                + value.substring(13);
    }

    /** Masked: the number is personal data and must not reach the logs. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "…" + value.substring(13);
    }
}
