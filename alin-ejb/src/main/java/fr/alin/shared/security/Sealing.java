package fr.alin.shared.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/**
 * Encrypts data that must not be readable in the database or its backups: AES-256-GCM with a random nonce.
 *
 * <p>Sealed bytes consist of one byte for the key number, twelve for the nonce, the cipher text and its tag. The
 * purpose is bound to them as associated data, so that a value copied to another column cannot be opened.
 * See decision 33-keep-an-answer-twice.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE;

    private final SecureRandom random = new SecureRandom();
    private AlinSettings settings;
    private volatile SealingKeys keys;

    /** For the container's proxy. */
    protected Sealing() {}

    @Inject
    public Sealing(AlinSettings settings) {
        this.settings = settings;
    }

    /** Uses the given keys, for tests. */
    public Sealing(SealingKeys keys) {
        this.keys = keys;
    }

    /** @param purpose where the bytes are stored, as {@code housing_application.received} */
    public byte[] seal(byte[] plain, String purpose) {
        var number = keys().newest();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, number, nonce, purpose).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + text.length)
                    .put((byte) number)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new SealingFailure("Cannot seal for " + purpose, e);
        }
    }

    /** @throws SealingFailure when the bytes were changed, or sealed for another purpose or with a missing key */
    public byte[] open(byte[] secret, String purpose) {
        if (secret.length < SHORTEST) {
            throw new SealingFailure("Too short to have been sealed for " + purpose);
        }
        var bytes = ByteBuffer.wrap(secret);
        var number = Byte.toUnsignedInt(bytes.get());
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var text = new byte[bytes.remaining()];
        bytes.get(text);
        try {
            return cipher(Cipher.DECRYPT_MODE, number, nonce, purpose).doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new SealingFailure("Cannot open what was sealed for " + purpose, e);
        }
    }

    /**
     * A keyed digest in hexadecimal: finds a text again without revealing even one that is easy to guess, like a
     * network address. Changes with each new key.
     */
    public String fingerprint(String text, String purpose) {
        try {
            var ofPurpose = hmac(keys().key(keys().newest()).getEncoded(), "fingerprint " + purpose);
            return HexFormat.of().formatHex(hmac(ofPurpose, text));
        } catch (GeneralSecurityException e) {
            throw new SealingFailure("Cannot compute a fingerprint for " + purpose, e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, int number, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys().key(number), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {(byte) number});
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Reads the keys on first use; a simultaneous second read gets the same result. */
    private SealingKeys keys() {
        if (keys == null) {
            var file = settings.sealingKeys()
                    .orElseThrow(() -> new SealingFailure("The setting alin.sealing.keys is missing."));
            keys = SealingKeys.read(file);
        }
        return keys;
    }
}
