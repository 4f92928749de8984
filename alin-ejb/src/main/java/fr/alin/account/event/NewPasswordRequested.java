package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** The holder forgot the password; the key opens the page to choose another. */
public record NewPasswordRequested(
        long accountId, EmailAddress email, Language language, String linkKey, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail and the key must not reach the logs. */
    @Override
    public String toString() {
        return "NewPasswordRequested[" + accountId + "]";
    }
}
