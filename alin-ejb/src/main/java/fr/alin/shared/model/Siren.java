package fr.alin.shared.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** Number of a company: nine digits, the last of which is a Luhn check digit (INSEE). */
public record Siren(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");
    private static final String ZEROS = "000000000";

    /** @throws InvalidValueException {@code siren.malformed} or {@code siren.check-failed} */
    public Siren {
        value = TypedText.compact(value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("siren.malformed");
        }
        if (!isValid(value)) {
            throw new InvalidValueException("siren.check-failed");
        }
    }

    /** Whether INSEE can have issued these nine digits; nine zeros pass the check but are not issued. */
    static boolean isValid(String digits) {
        return Luhn.passes(digits) && !digits.equals(ZEROS);
    }

    public static boolean isOne(String text) {
        var digits = TypedText.compact(text);
        return FORM.matcher(digits).matches() && isValid(digits);
    }

    /** {@code 824 541 148} */
    public String grouped() {
        return value.replaceFirst("(...)(...)(...)", "$1 $2 $3");
    }
}
