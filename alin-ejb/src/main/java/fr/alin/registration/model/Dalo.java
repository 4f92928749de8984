package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The enforceable right to housing (DALO), recognised by a commission.
 *
 * @param homeType code of the kind of home that the commission proposes (01 to 99); no rule of AL'in uses it
 */
public record Dalo(DaloStatus status, Optional<LocalDate> recognisedOn, Optional<String> homeType) {

    public Dalo {
        recognisedOn = Absent.toEmpty(recognisedOn);
        homeType = Absent.toEmpty(homeType);
    }

    /** Whether the right is still in force. */
    public boolean isActive() {
        return status == DaloStatus.ACTIVE;
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Dalo[masked]";
    }
}
