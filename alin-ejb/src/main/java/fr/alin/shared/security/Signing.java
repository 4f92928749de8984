package fr.alin.shared.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;

/**
 * Signs what AL'in sends to landlords. Every node has the same keys, so it does not matter which one signs.
 * See decision 102-messages-are-signed-with-ed25519.
 */
@ApplicationScoped
public class Signing {

    private AlinSettings settings;
    private Clock clock;
    private volatile SigningKeys keys;

    /** For the container's proxy. */
    protected Signing() {}

    @Inject
    public Signing(AlinSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Uses the given keys, for tests. */
    public Signing(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Signs a message as sent now.
     *
     * @throws SealingFailure when this node has no usable keys
     */
    public Signed sign(String messageId, String body) {
        var sentAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var text = SignedText.of(messageId, sentAt, body.getBytes(StandardCharsets.UTF_8));
        return new Signed(text, keys().keyId(), keys().sign(text.bytes()));
    }

    /** The public halves as PEM texts, the one that signs first. */
    public String published() {
        return keys().published();
    }

    private SigningKeys keys() {
        var known = keys;
        if (known == null) {
            known = SigningKeys.read(
                    settings.signingKeys().orElseThrow(() -> new SealingFailure("alin.signing.keys is not set.")));
            keys = known;
        }
        return known;
    }

    /** A signature with what it was made over. */
    public record Signed(SignedText text, String keyId, byte[] signature) {}
}
