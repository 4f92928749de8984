package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;

/** A code must go to the address held by the registration site; "delayed" when the site had been unreachable. */
public record ApplicationCodeIssued(
        long accountId,
        UniqueNumber number,
        EmailAddress registeredEmail,
        String code,
        Instant expiresAt,
        boolean delayed,
        Instant occurredAt)
        implements HousingApplicationEvent {

    /** Masked: the code opens the application. */
    @Override
    public String toString() {
        return "ApplicationCodeIssued[" + number + "]";
    }
}
