package fr.alin.landlord.model;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A landlord's secret: 32 random bytes in base64url, shown once and not stored.
 * See decision 31-only-the-digest-of-a-landlord-key.
 */
public record AccessKey(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static AccessKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new AccessKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 of the key's text, in hexadecimal, as stored. */
    public String digest() {
        return KeyDigest.of(value).value();
    }

    /** Masked: a key must not reach the logs. */
    @Override
    public String toString() {
        return "access key";
    }
}
