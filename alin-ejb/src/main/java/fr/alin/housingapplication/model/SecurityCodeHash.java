package fr.alin.housingapplication.model;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A security code as it is stored: salted and slow to try, for six characters would not resist a fast digest. */
final class SecurityCodeHash {

    private static final int ROUNDS = 60_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecurityCodeHash() {}

    static String of(String code) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return encode(salt) + '$' + encode(digest(code, salt));
    }

    static boolean matches(String code, String hash) {
        var parts = hash.split("\\$");
        return MessageDigest.isEqual(digest(code, decode(parts[0])), decode(parts[1]));
    }

    private static byte[] digest(String code, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
