package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The right to housing that a commission recognised.
 *
 * @param homeType code of the list of homes the commission proposes (01 to 99), kept as text: AL'in decides nothing by it
 */
public record Dalo(DaloStatus status, Optional<LocalDate> recognisedOn, Optional<String> homeType) {

    public Dalo {
        recognisedOn = Absent.toEmpty(recognisedOn);
        homeType = Absent.toEmpty(homeType);
    }

    /** Whether the right is to be enforced now. */
    public boolean isActive() {
        return status == DaloStatus.ACTIVE;
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Dalo[masked]";
    }
}
