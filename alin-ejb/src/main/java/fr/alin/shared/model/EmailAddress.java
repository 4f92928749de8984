package fr.alin.shared.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/** An e-mail address, lower-cased, at most 254 characters (RFC 5321), with a dotted domain. */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 254;

    /** @throws InvalidValueException {@code email.malformed} */
    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValueException("email.malformed");
        }
    }

    /** Only the first letter is shown, as on the handbook's access dialog. */
    public String masked() {
        return value.charAt(0) + "…@…" + value.substring(value.lastIndexOf('.'));
    }

    /** Masked: an address is personal data and must not reach the logs. */
    @Override
    public String toString() {
        return masked();
    }
}
