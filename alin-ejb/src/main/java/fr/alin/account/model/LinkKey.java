package fr.alin.account.model;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a mailed link: 32 random bytes. Only its digest is stored, so a copy of the database opens nothing. */
public record LinkKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public LinkKey {
        requireNonNull(value);
    }

    public static LinkKey draw() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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
