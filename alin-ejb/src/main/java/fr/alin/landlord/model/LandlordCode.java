package fr.alin.landlord.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TypedText;

/**
 * The code of a landlord, such as {@code TOITS}: 3 to 10 capitals and digits, the prefix of its offers' references.
 */
public record LandlordCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,10}");

    /** @throws InvalidValueException {@code landlord.code-malformed} */
    public LandlordCode {
        value = TypedText.line(value).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("landlord.code-malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
