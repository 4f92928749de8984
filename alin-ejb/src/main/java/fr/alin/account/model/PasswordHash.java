package fr.alin.account.model;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A stored password hash: {@code pbkdf2-sha512$iterations$salt$hash}. It includes its parameters, so that the number of
 * iterations can grow while old passwords stay valid.
 */
public record PasswordHash(String value) implements Serializable {

    private static final String NAME = "pbkdf2-sha512";
    private static final Pattern FORMAT =
            Pattern.compile(NAME + "\\$[1-9][0-9]{0,8}\\$[A-Za-z0-9+/]{22,}={0,2}\\$[A-Za-z0-9+/]{86}==");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    public PasswordHash {
        if (value == null || !FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Malformed password hash");
        }
    }

    public static PasswordHash of(String password, int iterations) {
        var salt = random(SALT_BYTES);
        return encode(iterations, salt, derive(password, salt, iterations));
    }

    /** A hash that matches no password, for unknown addresses: comparing takes as long as with a real one. */
    public static PasswordHash unmatchable(int iterations) {
        return encode(iterations, random(SALT_BYTES), random(HASH_BYTES));
    }

    public boolean matches(String password) {
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(part(3)),
                derive(password, Base64.getDecoder().decode(part(2)), iterations()));
    }

    public int iterations() {
        return Integer.parseInt(part(1));
    }

    private String part(int index) {
        return value.split("\\$")[index];
    }

    private static PasswordHash encode(int iterations, byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder();
        return new PasswordHash(
                String.join("$", NAME, "" + iterations, base64.encodeToString(salt), base64.encodeToString(hash)));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Normalizes accents first, since keyboards compose them differently. */
    private static byte[] derive(String password, byte[] salt, int iterations) {
        var typed = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        var key = new PBEKeySpec(typed, salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2 with HMAC-SHA512", e);
        } finally {
            key.clearPassword();
        }
    }

    /** Masked: a hash must not reach the logs. */
    @Override
    public String toString() {
        return NAME + "$…";
    }
}
