package fr.alin.landlord.model;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.Pem;
import fr.alin.shared.security.SignedText;

/** A landlord's key pair in tests. */
public final class TestKeys {

    private final KeyPair pair;

    private TestKeys(KeyPair pair) {
        this.pair = pair;
    }

    public static TestKeys fresh() {
        return of("Ed25519");
    }

    static TestKeys of(String algorithm) {
        try {
            return new TestKeys(KeyPairGenerator.getInstance(algorithm).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String id() {
        return Ed25519.idOf(pair.getPublic());
    }

    public String pem() {
        return new Pem("PUBLIC KEY", pair.getPublic().getEncoded()).text();
    }

    String privatePem() {
        return new Pem("PRIVATE KEY", pair.getPrivate().getEncoded()).text();
    }

    public byte[] sign(SignedText text) {
        return Ed25519.sign(pair.getPrivate(), text.bytes());
    }

    /** The key as registered for this landlord, from that day on. */
    public LandlordKey of(String landlord, LocalDate from) {
        return new LandlordKey(landlord, PastedKey.of(pem()), new KeyPeriod(from, Optional.empty()), 3, Instant.EPOCH);
    }
}
