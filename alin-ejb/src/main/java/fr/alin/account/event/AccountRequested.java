package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** Somebody requested an account, or requested it again before activation; the key opens the page of R-038. */
public record AccountRequested(
        long accountId, EmailAddress email, Language language, String linkKey, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail and the key must not reach the logs. */
    @Override
    public String toString() {
        return "AccountRequested[" + accountId + "]";
    }
}
