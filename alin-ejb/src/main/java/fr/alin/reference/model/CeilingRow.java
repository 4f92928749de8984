package fr.alin.reference.model;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.shared.model.RentStandard;

/**
 * One published income ceiling: whole euros of reference tax income a year, for categories 1 to 6 or, as category 7, for
 * each further person; {@code derived} when it was computed from another and not read in a publication.
 */
public record CeilingRow(
        RentStandard standard,
        CeilingZone zone,
        int category,
        LocalDate effectiveFrom,
        BigDecimal amount,
        boolean derived,
        String source) {

    /** The category that stands for each person beyond the sixth. */
    public static final int FURTHER_PERSON = 7;

    /** The calendar year that the ceiling governs. */
    public int year() {
        return effectiveFrom.getYear();
    }
}
