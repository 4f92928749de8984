package fr.alin.launcher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.SignedText;

/** A key with which a landlord's system signs in the demonstration, generated at the first start, or one of a test. */
public final class SigningKey {

    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final PrivateKey key;
    private final PublicKey half;

    private SigningKey(PrivateKey key, PublicKey half) {
        this.key = key;
        this.half = half;
    }

    /** A new key that nobody knows. */
    public static SigningKey fresh() {
        return parsed(random());
    }

    static SigningKey of(Secrets secrets, String landlord) {
        return parsed(secrets.of("signing." + landlord, SigningKey::random));
    }

    private static SigningKey parsed(String pair) {
        try {
            var halves = pair.split(" ");
            var decoder = Base64.getDecoder();
            return new SigningKey(
                    Ed25519.privateKey(decoder.decode(halves[0])), Ed25519.publicKey(decoder.decode(halves[1])));
        } catch (GeneralSecurityException e) {
            throw new LaunchFailure("A signing key among the secrets is unreadable", e);
        }
    }

    private static String random() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return BASE64.encodeToString(pair.getPrivate().getEncoded()) + " "
                    + BASE64.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }

    public String id() {
        return Ed25519.idOf(half);
    }

    /** The public half in its X.509 form. */
    public byte[] publicKey() {
        return half.getEncoded();
    }

    /** The private half in PKCS#8, in Base64. */
    String privateKey() {
        return BASE64.encodeToString(key.getEncoded());
    }

    /** The properties of a signed message by JMS. */
    public Map<String, String> properties(String landlord, String messageId, String sentAt, String text) {
        var said = SignedText.of(messageId, sentAt, text.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "partnerKey", landlord,
                "messageId", messageId,
                "sentAt", sentAt,
                "keyId", id(),
                "signature", signature(said));
    }

    /** The headers of a signed call by HTTP. */
    public Map<String, String> headers(String landlord, String messageId, String sentAt, byte[] body) {
        var said = SignedText.of(messageId, sentAt, body);
        var digest = HexFormat.of().parseHex(said.digest());
        var headers = new LinkedHashMap<String, String>();
        headers.put("Alin-Landlord", landlord);
        headers.put("Alin-Message-Id", messageId);
        headers.put("Alin-Sent-At", sentAt);
        headers.put("Alin-Key-Id", id());
        headers.put("Content-Digest", "sha-256=:" + BASE64.encodeToString(digest) + ":");
        headers.put("Alin-Signature", signature(said));
        return headers;
    }

    private String signature(SignedText said) {
        return BASE64.encodeToString(Ed25519.sign(key, said.bytes()));
    }

    /** Without the private half. */
    @Override
    public String toString() {
        return "signing key " + id();
    }
}
