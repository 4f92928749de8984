package fr.alin.integration.partners.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What AL'in gave a partner to be known by: said aloud over SOAP, used to sign over JMS. */
public record AccessKey(String value) {

    private static final String HMAC = "HmacSHA256";

    /** HMAC-SHA256 of the message's id, a line feed and its text, in hexadecimal; its key is the SHA-256 of this one. */
    public String sign(String messageId, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(digest, HMAC));
            return HexFormat.of().formatHex(mac.doFinal((messageId + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java knows no " + HMAC, e);
        }
    }

    /** Masked: a key must not reach the logs. */
    @Override
    public String toString() {
        return "access key";
    }
}
