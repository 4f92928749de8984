package fr.alin.account.view;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;

/** A pending change of address: which mailboxes have confirmed, and when it expires. */
public record PendingEmail(EmailAddress newEmail, boolean formerConfirmed, boolean newConfirmed, Instant expiresAt) {

    /** Masked: it is personal data. */
    @Override
    public String toString() {
        return "PendingEmail[…]";
    }
}
