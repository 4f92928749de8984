package fr.alin.privacy.event;

import java.time.Instant;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** An account was erased with all its data. The address is for the last mail and stored nowhere else. */
public record AccountErased(
        EmailAddress email, Language language, ErasureCause cause, String reference, Instant occurredAt)
        implements DomainEvent {

    /** Masked: the e-mail must not reach the logs. */
    @Override
    public String toString() {
        return "AccountErased[" + cause + "]";
    }
}
