package fr.alin.landlord.model;

import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.Pem;

/**
 * A public Ed25519 key as a landlord hands it over: one PEM block.
 * See decision 31-only-public-keys-of-landlords.
 */
public record PastedKey(PublicKey key) {

    private static final String PUBLIC = "PUBLIC KEY";
    private static final String PRIVATE = "PRIVATE KEY";

    /**
     * @throws InvalidValueException {@code landlord.key-private} for a private key, which is no secret any more;
     *     {@code landlord.key-malformed} when the text is not one PEM block of a public key; {@code
     *     landlord.key-not-ed25519} for one of another kind
     */
    public static PastedKey of(String text) {
        if (text != null && text.contains(PRIVATE)) {
            throw new InvalidValueException("landlord.key-private");
        }
        var blocks = Pem.read(text == null ? "" : text);
        if (blocks.size() != 1 || !blocks.get(0).label().equals(PUBLIC)) {
            throw new InvalidValueException("landlord.key-malformed");
        }
        try {
            return new PastedKey(Ed25519.publicKey(blocks.get(0).content()));
        } catch (InvalidKeySpecException another) {
            throw new InvalidValueException("landlord.key-not-ed25519");
        }
    }
}
