package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The secret in a mailed link: 32 random bytes. Only its digest is stored, so a copy of the database does not open any
 * link.
 */
public record LinkKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[\\w-]{1,64}");

    public LinkKey {
        requireNonNull(value);
    }

    /** Whether the text has the form of a key, possibly truncated on its way. */
    public static boolean isShaped(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    public static LinkKey draw() {
        return new LinkKey(RandomKey.draw());
    }

    public Digest digest() {
        return Digest.of(value);
    }

    /** Masked: the key allows choosing the password. */
    @Override
    public String toString() {
        return "LinkKey[…]";
    }
}
