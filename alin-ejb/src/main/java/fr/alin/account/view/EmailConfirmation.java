package fr.alin.account.view;

import java.util.Optional;

/**
 * Result of the click in one mailbox.
 *
 * @param device the new device token of the calling browser, if it was known before
 */
public record EmailConfirmation(boolean changed, Optional<String> device) {

    public static EmailConfirmation halfway() {
        return new EmailConfirmation(false, Optional.empty());
    }

    public static EmailConfirmation done(Optional<String> device) {
        return new EmailConfirmation(true, device);
    }

    /** Masked: the token must not reach the logs. */
    @Override
    public String toString() {
        return "EmailConfirmation[" + changed + "]";
    }
}
