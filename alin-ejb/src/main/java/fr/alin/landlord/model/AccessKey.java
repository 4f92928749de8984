package fr.alin.landlord.model;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A landlord's secret, 32 random bytes in base64url: shown once, when it is made, and never kept.
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

    /** SHA-256 of the key's text, in hexadecimal: what is stored of it. */
    public String digest() {
        return KeyDigest.of(value).value();
    }

    /** Hidden: a key must not reach the logs. */
    @Override
    public String toString() {
        return "access key";
    }
}
