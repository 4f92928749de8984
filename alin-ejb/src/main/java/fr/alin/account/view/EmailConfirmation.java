package fr.alin.account.view;

import java.util.Optional;

/**
 * What the click in one mailbox led to.
 *
 * @param device the token by which the browser that clicked is known from now on, if it was known before
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
