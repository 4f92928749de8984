package fr.alin.registration.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the form asks of work beside the employer.
 *
 * @param rejectedSiret the employer's SIRET as typed on the site when it is none: it must be put right there
 * @param unemployedOverAYear whether the person lived through more than a year of unemployment (box D14)
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

    /** None was told. */
    public static EmploymentDetails none() {
        return new EmploymentDetails(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "EmploymentDetails[masked]";
    }
}
