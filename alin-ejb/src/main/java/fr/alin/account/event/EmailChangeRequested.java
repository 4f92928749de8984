package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** The holder requested another address; the key, mailed to the current address, confirms or cancels the change. */
public record EmailChangeRequested(
        long accountId,
        EmailAddress email,
        EmailAddress newEmail,
        Language language,
        String linkKey,
        Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mails and the key must not reach the logs. */
    @Override
    public String toString() {
        return "EmailChangeRequested[" + accountId + "]";
    }
}
