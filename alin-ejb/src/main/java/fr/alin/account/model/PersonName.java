package fr.alin.account.model;

import java.io.Serializable;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** A birth name or first name as people write them: letters, blanks, hyphens, apostrophes and dots. */
public record PersonName(String value) implements Serializable {

    private static final Pattern FORMAT = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]{0,99}");

    public PersonName {
        value = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        if (!FORMAT.matcher(value).matches()) {
            throw new InvalidValueException("account.name-malformed");
        }
    }

    /** Masked: a name must not reach the logs. */
    @Override
    public String toString() {
        return value.charAt(0) + "…";
    }
}
