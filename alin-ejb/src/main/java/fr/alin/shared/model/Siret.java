package fr.alin.shared.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * Number of an establishment: 14 digits, the first nine of which are the company's SIREN. Both have a Luhn check digit,
 * except that establishments of La Poste may instead have a digit sum divisible by five (INSEE).
 */
public record Siret(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";

    /** @throws InvalidValueException {@code siret.malformed} or {@code siret.check-failed} */
    public Siret {
        value = TypedText.compact(value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("siret.malformed");
        }
        if (!Siren.isValid(value.substring(0, 9)) || !isValid(value)) {
            throw new InvalidValueException("siret.check-failed");
        }
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean isValid(String digits) {
        return Luhn.passes(digits) || digits.startsWith(LA_POSTE) && sumOfDigits(digits) % 5 == 0;
    }

    private static int sumOfDigits(String digits) {
        return digits.chars().map(character -> character - '0').sum();
    }
}
