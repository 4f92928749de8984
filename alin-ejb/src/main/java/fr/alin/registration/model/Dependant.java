package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/** A person to house who does not sign the application: a dependant, or a child in shared custody or visiting. */
public record Dependant(
        Optional<String> name,
        Optional<String> firstName,
        LocalDate birthDate,
        Optional<Sex> sex,
        Optional<Kinship> kinship,
        Optional<Custody> custody) {

    private static final int ADULT_AGE = 18;

    public Dependant {
        name = Absent.toEmpty(name);
        firstName = Absent.toEmpty(firstName);
        sex = Absent.toEmpty(sex);
        kinship = Absent.toEmpty(kinship);
        custody = Absent.toEmpty(custody);
    }

    /** Whether this person has come of age on that day. */
    public boolean isAdultOn(LocalDate day) {
        return !birthDate.plusYears(ADULT_AGE).isAfter(day);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Dependant[masked]";
    }
}
