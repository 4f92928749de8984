package fr.alin.support.event;

import java.time.Instant;
import java.util.Optional;

import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/**
 * Support answered a request.
 *
 * @param request its number
 * @param accountId of who asked; empty for a visitor
 */
public record HelpGiven(
        long request,
        Optional<Long> accountId,
        EmailAddress email,
        Language language,
        String answer,
        Instant occurredAt)
        implements DomainEvent {

    /** Masked: address and answer must not reach the logs. */
    @Override
    public String toString() {
        return "HelpGiven[" + request + "]";
    }
}
