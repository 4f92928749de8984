package fr.alin.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.model.KnownAccount;
import fr.alin.account.model.KnownDevice;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SealingFailure;

/**
 * Recognises a browser by the token in its cookie. The token is sealed against forgery and not stored: every node that
 * has the keys can read it. See decision 57-a-browser-known-by-its-token.
 */
@ApplicationScoped
class KnownDevices {

    private static final String PURPOSE = "account.device";

    @Inject
    Sealing sealing;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** The calling browser, if it is known for this account. */
    Optional<KnownDevice> callingFor(KnownAccount account) {
        var now = clock.instant();
        return calling().filter(device -> device.isKnownFor(account, now));
    }

    /** A new token if the calling browser was known for the former state of the account; empty otherwise. */
    Optional<String> renewedFor(KnownAccount former, KnownAccount account) {
        return callingFor(former).map(known -> tokenFor(account));
    }

    /** A token that makes the calling browser known for this account. */
    String tokenFor(KnownAccount account) {
        var until = clock.instant().plus(settings.deviceKnown());
        var device =
                calling().map(known -> known.alsoOf(account, until)).orElseGet(() -> KnownDevice.of(account, until));
        var sealed = sealing.seal(device.text().getBytes(StandardCharsets.UTF_8), PURPOSE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** A token that is not ours or was sealed with a deleted key is ignored. */
    private Optional<KnownDevice> calling() {
        var token = CallOrigin.current().device();
        if (token.isEmpty()) {
            return Optional.empty();
        }
        try {
            var text = sealing.open(Base64.getUrlDecoder().decode(token), PURPOSE);
            return KnownDevice.parse(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | SealingFailure notOurs) {
            return Optional.empty();
        }
    }
}
