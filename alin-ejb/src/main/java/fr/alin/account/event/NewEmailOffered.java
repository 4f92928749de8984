package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** An account asked to move to this unused address; the key, mailed there, confirms the change. */
public record NewEmailOffered(long accountId, EmailAddress email, Language language, String linkKey, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail and the key must not reach the logs. */
    @Override
    public String toString() {
        return "NewEmailOffered[" + accountId + "]";
    }
}
