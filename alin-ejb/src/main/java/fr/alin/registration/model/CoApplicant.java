package fr.alin.registration.model;

import java.util.Optional;

/** The person who applies together with the applicant, and their relationship. */
public record CoApplicant(RegisteredPerson person, Optional<CoApplicantLink> link) {

    public CoApplicant {
        link = Absent.toEmpty(link);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "CoApplicant[masked]";
    }
}
