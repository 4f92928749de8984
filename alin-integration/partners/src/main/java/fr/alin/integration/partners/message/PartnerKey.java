package fr.alin.integration.partners.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A partner's private key, with the id of its public half.
 *
 * @param id the first 16 hexadecimal digits of the SHA-256 of the public key in its X.509 form
 */
public record PartnerKey(String id, PrivateKey key) {

    private static final String NAME = "Ed25519";
    private static final int ID_BYTES = 8;

    /** @param base64 the key in PKCS#8; an empty text makes a key that nobody knows */
    public static PartnerKey of(String id, String base64) {
        try {
            if (base64.isEmpty()) {
                var pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
                byte[] digest = sha256(pair.getPublic().getEncoded());
                return new PartnerKey(HexFormat.of().formatHex(digest, 0, ID_BYTES), pair.getPrivate());
            }
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return new PartnerKey(id, KeyFactory.getInstance(NAME).generatePrivate(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no Ed25519 key in PKCS#8", e);
        }
    }

    /** Signs as the contract says: id, time and the digest of the body in hexadecimal, with line feeds between. */
    public PartnerSignature sign(String messageId, Instant sentAt, byte[] body) {
        byte[] digest = sha256(body);
        String text = messageId + "\n" + sentAt + "\n" + HexFormat.of().formatHex(digest);
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new PartnerSignature(id, sentAt, "sha-256=:" + base64(digest) + ":", base64(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign", e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Masked, to keep the key out of logs. */
    @Override
    public String toString() {
        return "private key " + id;
    }
}
