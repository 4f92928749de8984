package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

/** The secret in a mailed link: 32 random bytes. Only its digest is stored, so a copy of the database opens nothing. */
public record LinkKey(String value) {

    public LinkKey {
        requireNonNull(value);
    }

    public static LinkKey draw() {
        return new LinkKey(RandomKey.draw());
    }

    public Digest digest() {
        return Digest.of(value);
    }

    /** Masked: whoever reads the key may choose the password. */
    @Override
    public String toString() {
        return "LinkKey[…]";
    }
}
