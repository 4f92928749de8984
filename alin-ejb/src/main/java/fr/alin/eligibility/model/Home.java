package fr.alin.eligibility.model;

import java.math.BigDecimal;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * The facts about a home that the rules need.
 *
 * @param zone zone of the commune for this standard: income ceiling zone, or A/B/C for a PLI
 * @param surface habitable, square metres
 * @param rentWithCharges euros a month
 * @param accessible adapted to people with reduced mobility
 */
public record Home(
        CommuneCode commune,
        CeilingZone zone,
        RentStandard standard,
        DwellingType type,
        BigDecimal surface,
        BigDecimal rentWithCharges,
        boolean accessible) {}
