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
 * Encrypts what must not be read in the database or its backups: AES-256-GCM with a new random nonce each time.
 *
 * <p>Sealed bytes are one byte for the number of the key, twelve of nonce, the cipher text and its tag. The purpose is
 * bound to them as associated data, so that a value moved to another column does not open.
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

    /** With keys at hand, as a test has them. */
    public Sealing(SealingKeys keys) {
        this.keys = keys;
    }

    /** @param purpose where the bytes will be kept, as {@code housing_application.received} */
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
            throw new SealingFailure("Nothing can be sealed for " + purpose, e);
        }
    }

    /** @throws SealingFailure when the bytes were changed, were sealed for another purpose or by a key we lack */
    public byte[] open(byte[] secret, String purpose) {
        if (secret.length < SHORTEST) {
            throw new SealingFailure("Too short to be sealed for " + purpose);
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
            throw new SealingFailure("Not what was sealed for " + purpose, e);
        }
    }

    /**
     * A digest that only the holder of the newest key can make, in hexadecimal: finds a text again, and gives none away
     * that is easy to guess, as an address of the network is. After a new key was taken up it is another.
     */
    public String fingerprint(String text, String purpose) {
        try {
            var ofPurpose = hmac(keys().key(keys().newest()).getEncoded(), "fingerprint " + purpose);
            return HexFormat.of().formatHex(hmac(ofPurpose, text));
        } catch (GeneralSecurityException e) {
            throw new SealingFailure("No fingerprint can be taken for " + purpose, e);
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

    /** Read at the first use, once; a second reading at the same moment finds the same. */
    private SealingKeys keys() {
        if (keys == null) {
            var file = settings.sealingKeys()
                    .orElseThrow(() -> new SealingFailure("The setting alin.sealing.keys names no file."));
            keys = SealingKeys.read(file);
        }
        return keys;
    }
}
