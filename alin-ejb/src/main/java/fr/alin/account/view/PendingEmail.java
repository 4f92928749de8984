package fr.alin.account.view;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;

/** A change of address that waits: for which mailbox, and until when. */
public record PendingEmail(EmailAddress newEmail, boolean formerConfirmed, boolean newConfirmed, Instant expiresAt) {

    /** Masked: it is personal data. */
    @Override
    public String toString() {
        return "PendingEmail[…]";
    }
}
