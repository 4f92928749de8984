package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/** Expected children declared with the application. */
public record UnbornChildren(int count, Optional<LocalDate> expectedOn) {

    public UnbornChildren {
        expectedOn = Absent.toEmpty(expectedOn);
    }

    /** No expected child. */
    public static UnbornChildren none() {
        return new UnbornChildren(0, Optional.empty());
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "UnbornChildren[masked]";
    }
}
