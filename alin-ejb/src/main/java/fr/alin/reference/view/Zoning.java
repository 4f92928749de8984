package fr.alin.reference.view;

import java.time.LocalDate;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;

/**
 * The zones of a commune: the resource zone of the arrêté of 29 July 1987, and the A/B/C zone with the day since which it
 * is in force; {@code rentZone} is the A/B/C zone as the PLI ceilings group it.
 */
public record Zoning(
        CommuneCode commune, CeilingZone resourceZone, CeilingZone rentZone, String abc, LocalDate abcEffectiveFrom) {

    /** The zone whose ceilings a home of this norm has; overseas has ceilings of its own for every norm. */
    public CeilingZone zoneFor(RentStandard standard) {
        return standard != RentStandard.PLI || resourceZone == CeilingZone.OVERSEAS ? resourceZone : rentZone;
    }
}
