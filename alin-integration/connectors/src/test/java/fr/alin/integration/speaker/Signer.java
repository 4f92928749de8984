package fr.alin.integration.speaker;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.LandlordSuspended;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.SignedText;

/** A landlord's system with a key pair of its own, and the directory that knows it. */
public final class Signer {

    public static final String SENT_AT = "2026-11-28T23:00:00Z";

    private final KeyPair pair;
    private final String landlord;

    public Signer(String landlord) {
        this.landlord = landlord;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<String, String> properties(String messageId, String text) {
        var said = SignedText.of(messageId, SENT_AT, text.getBytes(StandardCharsets.UTF_8));
        return new HashMap<>(Map.of(
                "partnerKey", landlord,
                "messageId", messageId,
                "sentAt", SENT_AT,
                "keyId", Ed25519.idOf(pair.getPublic()),
                "signature", signature(said)));
    }

    public Map<String, String> headers(String messageId, byte[] body) {
        var said = SignedText.of(messageId, SENT_AT, body);
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(said.digest()));
        return new HashMap<>(Map.of(
                "Alin-Landlord",
                landlord,
                "Alin-Message-Id",
                messageId,
                "Alin-Sent-At",
                SENT_AT,
                "Alin-Key-Id",
                Ed25519.idOf(pair.getPublic()),
                "Content-Digest",
                "sha-256=:" + digest + ":",
                "Alin-Signature",
                signature(said)));
    }

    private String signature(SignedText said) {
        return Base64.getEncoder().encodeToString(Ed25519.sign(pair.getPrivate(), said.bytes()));
    }

    /** A directory that knows this landlord by this key alone. */
    public LandlordDirectory known(boolean active) {
        return new LandlordDirectory() {
            @Override
            public Optional<LandlordView> speaker(String code, String keyId, SignedText text, byte[] signature) {
                if (!code.equals(landlord)
                        || !keyId.equals(Ed25519.idOf(pair.getPublic()))
                        || !Ed25519.isSigned(pair.getPublic(), text.bytes(), signature)) {
                    return Optional.empty();
                }
                if (!active) {
                    throw new LandlordSuspended();
                }
                return Optional.of(new LandlordView(code, code, Optional.empty(), true));
            }
        };
    }
}
