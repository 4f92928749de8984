package fr.alin.integration.speaker;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import fr.alin.shared.security.Pem;
import fr.alin.shared.security.Signing;
import fr.alin.shared.security.SigningKeys;

/** AL'in's signature with a fresh key at a fixed time. */
public final class TestSigning {

    private TestSigning() {}

    public static Signing fresh() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var text = new Pem("PRIVATE KEY", pair.getPrivate().getEncoded()).text()
                    + new Pem("PUBLIC KEY", pair.getPublic().getEncoded()).text();
            return new Signing(SigningKeys.parse(text), Clock.fixed(Instant.parse(Signer.SENT_AT), ZoneOffset.UTC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
