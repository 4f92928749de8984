package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** The holder changed her name or civility; the next import or update compares it with the registration site's. */
public record AccountRenamed(long accountId, EmailAddress email, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "AccountRenamed[" + accountId + "]";
    }
}
