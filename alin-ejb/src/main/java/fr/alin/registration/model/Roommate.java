package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.Civility;

/** A person who wants to share the home and has a separate application (page 3 of the form). */
public record Roommate(
        Optional<Civility> civility, Optional<String> name, Optional<String> firstName, Optional<LocalDate> birthDate) {

    public Roommate {
        civility = Absent.toEmpty(civility);
        name = Absent.toEmpty(name);
        firstName = Absent.toEmpty(firstName);
        birthDate = Absent.toEmpty(birthDate);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Roommate[masked]";
    }
}
