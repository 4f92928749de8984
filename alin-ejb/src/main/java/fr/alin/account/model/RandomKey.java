package fr.alin.account.model;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of 32 bytes, encoded for URLs. */
final class RandomKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomKey() {}

    static String draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
