package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** Someone asked for an account (or asked again before activating it); the key opens R-038's page. */
public record AccountRequested(
        long accountId, EmailAddress email, Language language, String linkKey, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail and the key must not reach the logs. */
    @Override
    public String toString() {
        return "AccountRequested[" + accountId + "]";
    }
}
