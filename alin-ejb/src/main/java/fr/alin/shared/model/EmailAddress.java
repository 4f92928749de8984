package fr.alin.shared.model;

import static fr.alin.shared.model.TextBound.EMAIL;

import java.io.Serializable;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * An e-mail address in lower case, at most 254 characters (RFC 5321), with a dotted domain. An internationalized domain
 * is stored as {@code xn--…} (RFC 3490), so that there is one form.
 */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    /** A percent-encoded character, line breaks included; not accepted in an address. */
    private static final Pattern PERCENT_ENCODED = Pattern.compile("%[0-9a-f]{2}");

    /** @throws InvalidValueException {@code email.too-long}, {@code email.malformed} */
    public EmailAddress {
        value = EMAIL.check(canonical(EMAIL.check(TypedText.line(value))));
        if (!FORM.matcher(value).matches() || PERCENT_ENCODED.matcher(value).find()) {
            throw new InvalidValueException("email.malformed");
        }
    }

    private static String canonical(String typed) {
        var at = typed.lastIndexOf('@');
        if (at < 0) {
            return typed;
        }
        try {
            return (typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1))).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomain) {
            return typed;
        }
    }

    /** The address with the accents of its domain, for display. */
    public String readable() {
        var at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + IDN.toUnicode(value.substring(at + 1));
    }

    /** The probably intended address, if the domain is one typing error away from a common one. */
    public Optional<EmailAddress> suggestion() {
        var at = value.lastIndexOf('@') + 1;
        return KnownDomains.suggest(value.substring(at))
                .map(domain -> new EmailAddress(value.substring(0, at) + domain));
    }

    /** Shows only the first letter and the top-level domain, as in the handbook's access dialog. */
    public String masked() {
        return value.charAt(0) + "…@…" + value.substring(value.lastIndexOf('.'));
    }

    /** Masked: an address is personal data and must not reach the logs. */
    @Override
    public String toString() {
        return masked();
    }
}
