package fr.alin.eligibility.model;

import java.math.BigDecimal;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;

/**
 * The income ceiling of one household.
 *
 * @param year the calendar year it is in force
 * @param amount euros a year
 * @param derived whether it was computed, for want of a published table
 * @param source where the figures come from
 */
public record Ceiling(
        RentStandard standard,
        CeilingZone zone,
        int category,
        int furtherPersons,
        int year,
        BigDecimal amount,
        boolean derived,
        String source) {}
