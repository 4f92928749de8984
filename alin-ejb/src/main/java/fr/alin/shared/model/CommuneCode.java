package fr.alin.shared.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** INSEE code of a commune or of an arrondissement of Paris, Lyon or Marseille: five characters, not always digits. */
public record CommuneCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{3}");

    /** @throws InvalidValueException {@code commune.malformed} */
    public CommuneCode {
        value = TypedText.compact(value).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("commune.malformed");
        }
    }

    /** The department: two characters, three overseas, as {@code 75}, {@code 2A}, {@code 971}. */
    public String department() {
        return value.startsWith("97") || value.startsWith("98") ? value.substring(0, 3) : value.substring(0, 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
