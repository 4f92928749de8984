package fr.alin.eligibility.model;

import java.math.BigDecimal;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;

/**
 * The income ceiling of one household.
 *
 * @param year calendar year in which it is in force
 * @param amount euros a year
 * @param derived whether it was computed because no table is published
 * @param source source of the figures
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
