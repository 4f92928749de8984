package fr.alin.account.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** Another account asked to move to the address of this one; only its owner is told, and nothing changes. */
public record TakenEmailOffered(long accountId, EmailAddress email, Language language, Instant occurredAt)
        implements AccountEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "TakenEmailOffered[" + accountId + "]";
    }
}
