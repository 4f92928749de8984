package fr.alin.shared.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * Numéro unique (NUR or NUD) of a housing application: territory, month and year of the first deposit, sequence,
 * registering desk; 18 characters (CCH R441-2-3; form observed on attestations).
 */
public record UniqueNumber(String value) implements Serializable {

    /** "N° ", "NUR :" and the like; a number begins with a digit. */
    private static final Pattern LABEL = Pattern.compile("^[^0-9]+");

    private static final Pattern OTHER = Pattern.compile("[^0-9A-Za-z]");
    private static final Pattern FORM = Pattern.compile(
            "(0(?:[0-8][0-9]|9[0-5])|02[AB]|111|97[1-6])" + "(0[1-9]|1[0-2])[0-9]{2}[0-9]{6}[A-Z0-9]{5}");

    /** @throws InvalidValueException {@code unique-number.malformed} when the form is not that of a unique number */
    public UniqueNumber {
        value = cleaned(value);
        if (!FORM.matcher(value).matches() || value.startsWith("000") || value.startsWith("020")) {
            throw new InvalidValueException("unique-number.malformed");
        }
    }

    /**
     * The characters that count of what was typed or pasted, whether or not they make a number; {@code journey.js} counts
     * the same.
     */
    public static String cleaned(String typed) {
        var number = LABEL.matcher(TypedText.line(typed)).replaceFirst("");
        return OTHER.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Three characters that choose the registration site: {@code 111} for Île-de-France, {@code 029} for Finistère. */
    public String territory() {
        return value.substring(0, 3);
    }

    /** Month of the first deposit, 1 to 12. */
    public int month() {
        return Integer.parseInt(value.substring(3, 5));
    }

    /** Year of the first deposit, four digits; the scheme is younger than 2000. */
    public int year() {
        return 2000 + Integer.parseInt(value.substring(5, 7));
    }

    /** In the groups people read it by: {@code 111 0920 621114 ACLOG}. */
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
