package fr.alin.shared.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** Landlord code and the landlord's own id of a posting, such as {@code SEQENS-2026-0042}; at most 40 characters. */
public record OfferReference(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9_-]{2,39}");

    /** @throws InvalidValueException {@code offer-reference.malformed} */
    public OfferReference {
        value = TypedText.line(value).toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("offer-reference.malformed");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
