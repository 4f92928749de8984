package fr.alin.housingapplication.event;

import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;

/**
 * A security code is to be mailed to the address that the site holds.
 *
 * @param delayed whether the site was unavailable at first
 */
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
