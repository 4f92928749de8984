package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** The holder has chosen a first password; the account is active. */
public record AccountActivated(long accountId, EmailAddress email, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "AccountActivated[" + accountId + "]";
    }
}
