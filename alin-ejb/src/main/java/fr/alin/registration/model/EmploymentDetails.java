package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The form's questions about work, apart from the employer.
 *
 * @param rejectedSiret the employer's SIRET as typed on the site, if it is invalid; it must be corrected there
 * @param unemployedOverAYear whether the person was unemployed for more than a year (box D14)
 * @param unemploymentEndedOn the day of the return to work (box D15)
 */
public record EmploymentDetails(
        Optional<WorkSector> sector,
        Optional<String> rejectedSiret,
        boolean abroad,
        Optional<Answer> unemployedOverAYear,
        Optional<LocalDate> unemploymentEndedOn) {

    public EmploymentDetails {
        sector = Absent.toEmpty(sector);
        rejectedSiret = Absent.toEmpty(rejectedSiret);
        unemployedOverAYear = Absent.toEmpty(unemployedOverAYear);
        unemploymentEndedOn = Absent.toEmpty(unemploymentEndedOn);
    }

    /** No details given. */
    public static EmploymentDetails none() {
        return new EmploymentDetails(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "EmploymentDetails[masked]";
    }
}
