package fr.alin.shared.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** The number of a company: nine digits, the last of which is Luhn's check of the others (INSEE). */
public record Siren(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");
    private static final String NOBODY = "000000000";

    /** @throws InvalidValueException {@code siren.malformed} or {@code siren.check-failed} */
    public Siren {
        value = TypedText.compact(value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("siren.malformed");
        }
        if (!isGiven(value)) {
            throw new InvalidValueException("siren.check-failed");
        }
    }

    /** Whether INSEE can have given this number of nine digits; nine zeros pass the check and are nobody's. */
    static boolean isGiven(String digits) {
        return Luhn.passes(digits) && !digits.equals(NOBODY);
    }

    public static boolean isOne(String text) {
        var digits = TypedText.compact(text);
        return FORM.matcher(digits).matches() && isGiven(digits);
    }

    /** {@code 824 541 148} */
    public String grouped() {
        return value.replaceFirst("(...)(...)(...)", "$1 $2 $3");
    }
}
