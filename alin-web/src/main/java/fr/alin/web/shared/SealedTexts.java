package fr.alin.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingFailure;

/**
 * Encrypted and authenticated texts that may stand in an address or a cookie: nobody reads them there, and a page may
 * trust what they contain.
 */
@ApplicationScoped
public class SealedTexts {

    @Inject
    Sealing sealing;

    /** @param purpose where the text stands; it is opened for the same purpose only */
    public String seal(String text, String purpose) {
        var secret = sealing.seal(text.getBytes(StandardCharsets.UTF_8), purpose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Empty when the text was not sealed by us, or for another purpose. */
    public Optional<String> open(String sealed, String purpose) {
        try {
            var text = sealing.open(Base64.getUrlDecoder().decode(sealed), purpose);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | SealingFailure notOurs) {
            return Optional.empty();
        }
    }
}
