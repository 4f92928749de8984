package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** The holder's e-mail address has changed; {@code email} is the former one. */
public record EmailChanged(
        long accountId, EmailAddress email, EmailAddress newEmail, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mails must not reach the logs. */
    @Override
    public String toString() {
        return "EmailChanged[" + accountId + "]";
    }
}
