package fr.alin.integration.partners.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key AL'in gave a partner: sent as password over SOAP, used to sign over JMS. */
public record PartnerKey(String value) {

    private static final String HMAC = "HmacSHA256";

    /** HMAC-SHA256 of the message id, a line feed and the text, in hexadecimal. Its key is the SHA-256 of this key. */
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

    /** Masked, to keep the key out of logs. */
    @Override
    public String toString() {
        return "access key";
    }
}
