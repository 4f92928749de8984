package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** A member of staff was invited, or invited again; the key opens the page where she chooses her password. */
public record StaffInvited(
        long accountId, EmailAddress email, Language language, String role, String linkKey, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail and the key must not reach the logs. */
    @Override
    public String toString() {
        return "StaffInvited[" + accountId + "]";
    }
}
