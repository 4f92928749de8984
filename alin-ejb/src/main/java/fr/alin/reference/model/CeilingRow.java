package fr.alin.reference.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.shared.model.RentStandard;

/**
 * A published income ceiling in whole euros of reference tax income a year, for categories 1 to 6, or for each further
 * person as category 7; {@code derived} if it was computed from another one.
 */
public record CeilingRow(
        RentStandard standard,
        CeilingZone zone,
        int category,
        LocalDate effectiveFrom,
        BigDecimal amount,
        boolean derived,
        String source) {

    /** The category of each person beyond the sixth. */
    public static final int FURTHER_PERSON = 7;

    /** The calendar year of the ceiling. */
    public int year() {
        return effectiveFrom.getYear();
    }
}
