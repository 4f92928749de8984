package fr.alin.shared.security;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Set;

/** Signatures of 64 bytes by Ed25519 (RFC 8032), with keys in the forms that openssl writes: X.509 and PKCS#8. */
public final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final int ID_BYTES = 8;
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger EIGHTH =
            new BigInteger("2707385501144840649318225287225658788936804267575313519463743609750303021428");

    /** The second coordinates of the points of small order: a signature under such a key fits many messages. */
    private static final Set<BigInteger> WEAK =
            Set.of(BigInteger.ZERO, BigInteger.ONE, PRIME.subtract(BigInteger.ONE), EIGHTH, PRIME.subtract(EIGHTH));

    private Ed25519() {}

    /** @throws InvalidKeySpecException when the bytes are no public key of this kind, or a weak one */
    public static PublicKey publicKey(byte[] x509) throws InvalidKeySpecException {
        var key = factory().generatePublic(new X509EncodedKeySpec(x509));
        if (!(key instanceof EdECPublicKey point)
                || WEAK.contains(point.getPoint().getY().mod(PRIME))) {
            throw new InvalidKeySpecException("A key of small order");
        }
        return key;
    }

    /** @throws InvalidKeySpecException when the bytes are no private key of this kind */
    public static PrivateKey privateKey(byte[] pkcs8) throws InvalidKeySpecException {
        return factory().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /** The name of a key: the first 16 hexadecimal digits of the SHA-256 of its X.509 form. */
    public static String idOf(PublicKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static byte[] sign(PrivateKey key, byte[] content) {
        try {
            var signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign", e);
        }
    }

    /** Whether the signature was made with the private half of this key; false for one in a wrong form. */
    public static boolean isSigned(PublicKey key, byte[] content, byte[] signature) {
        try {
            var check = Signature.getInstance(NAME);
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (SignatureException | InvalidKeyException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + NAME, e);
        }
    }

    private static KeyFactory factory() {
        try {
            return KeyFactory.getInstance(NAME);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + NAME, e);
        }
    }
}
