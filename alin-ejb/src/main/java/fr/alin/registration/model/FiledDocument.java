package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/** A supporting document that the site holds: its description and date, not the file. */
public record FiledDocument(
        Optional<String> category,
        Optional<String> person,
        Optional<String> label,
        Optional<LocalDate> filedOn,
        Optional<String> state) {

    public FiledDocument {
        category = Absent.toEmpty(category);
        person = Absent.toEmpty(person);
        label = Absent.toEmpty(label);
        filedOn = Absent.toEmpty(filedOn);
        state = Absent.toEmpty(state);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "FiledDocument[masked]";
    }
}
