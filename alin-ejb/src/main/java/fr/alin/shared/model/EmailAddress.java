package fr.alin.shared.model;

import static fr.alin.shared.model.TextBound.EMAIL;

import java.io.Serializable;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;

/**
 * An e-mail address, lower-cased, at most 254 characters (RFC 5321), with a dotted domain. A domain in letters of other
 * alphabets or with accents is kept as mail servers know it, {@code xn--…} (RFC 3490), so that there is one form of it.
 */
public record EmailAddress(String value) implements Serializable {

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    /** As addresses of the web write a sign, a line break too: nobody's mailbox is called so. */
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-f]{2}");

    /** @throws InvalidValueException {@code email.too-long}, {@code email.malformed} */
    public EmailAddress {
        value = EMAIL.check(canonical(EMAIL.check(TypedText.line(value))));
        if (!FORM.matcher(value).matches() || ESCAPE.matcher(value).find()) {
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

    /** As people write it, with the accents of its domain. */
    public String readable() {
        var at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + IDN.toUnicode(value.substring(at + 1));
    }

    /** The address that was probably meant, when the domain is one slip away from one where many have their mailbox. */
    public Optional<EmailAddress> probablyMeant() {
        var at = value.lastIndexOf('@') + 1;
        return KnownDomains.meantBy(value.substring(at))
                .map(domain -> new EmailAddress(value.substring(0, at) + domain));
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
