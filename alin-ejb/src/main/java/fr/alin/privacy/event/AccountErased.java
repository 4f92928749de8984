package fr.alin.privacy.event;

import java.time.Instant;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** An account is gone with all that hung on it; the address is that of the last mail, and kept nowhere else. */
public record AccountErased(
        EmailAddress email, Language language, ErasureCause cause, String reference, Instant occurredAt)
        implements DomainEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "AccountErased[" + cause + "]";
    }
}
