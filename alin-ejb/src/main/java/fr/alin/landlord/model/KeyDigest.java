package fr.alin.landlord.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * SHA-256 of an access key's text, in hexadecimal; the key itself is not stored. Its 32 bytes are the key of the
 * landlord's HMAC-SHA256 signatures. Comparisons take constant time.
 */
record KeyDigest(String value) {

    private static final String SIGNATURE = "HmacSHA256";

    static KeyDigest of(String key) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return new KeyDigest(HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    boolean isOf(String key) {
        return MessageDigest.isEqual(bytes(), of(key).bytes());
    }

    boolean signed(byte[] content, byte[] signature) {
        try {
            var mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(bytes(), SIGNATURE));
            return MessageDigest.isEqual(mac.doFinal(content), signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SIGNATURE, e);
        }
    }

    private byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
