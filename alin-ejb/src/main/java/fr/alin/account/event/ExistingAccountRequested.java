package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** Somebody tried to open an account that exists; only its owner is informed, by mail. */
public record ExistingAccountRequested(long accountId, EmailAddress email, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "ExistingAccountRequested[" + accountId + "]";
    }
}
