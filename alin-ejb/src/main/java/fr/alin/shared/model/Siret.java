package fr.alin.shared.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * The number of an establishment: 14 digits whose first nine are the company's SIREN. Luhn's check decides on both,
 * save for La Poste, whose establishments may instead have a sum of digits that is a multiple of five (INSEE).
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
        if (!Siren.isGiven(value.substring(0, 9)) || !isGiven(value)) {
            throw new InvalidValueException("siret.check-failed");
        }
    }

    public String siren() {
        return value.substring(0, 9);
    }

    private static boolean isGiven(String digits) {
        return Luhn.passes(digits) || digits.startsWith(LA_POSTE) && sumOfDigits(digits) % 5 == 0;
    }

    private static int sumOfDigits(String digits) {
        return digits.chars().map(character -> character - '0').sum();
    }
}
