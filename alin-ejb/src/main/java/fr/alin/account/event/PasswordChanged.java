package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** The password was replaced; links and other sessions have ended. The holder is informed by mail. */
public record PasswordChanged(long accountId, EmailAddress email, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "PasswordChanged[" + accountId + "]";
    }
}
