package fr.alin.reference.view;

import java.time.LocalDate;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;

/**
 * The zones of a commune: the resource zone of the arrêté of 29 July 1987, the A/B/C zone with its effective date, and
 * {@code rentZone}, the A/B/C zone as grouped by the PLI ceilings. See decision 63-abc-zones-have-a-first-day.
 */
public record Zoning(
        CommuneCode commune, CeilingZone resourceZone, CeilingZone rentZone, String abc, LocalDate abcEffectiveFrom) {

    /** Today's ceiling zone of a home of this norm; overseas has its own ceilings for every norm. */
    public CeilingZone zoneFor(RentStandard standard) {
        return standard != RentStandard.PLI || resourceZone == CeilingZone.OVERSEAS ? resourceZone : rentZone;
    }

    /** The ceiling zone on a day, {@code NOT_KNOWN} where it is an A/B/C zone and the day precedes the known zoning. */
    public CeilingZone zoneFor(RentStandard standard, LocalDate day) {
        var zone = zoneFor(standard);
        return zone == rentZone && !isAbcKnownOn(day) ? CeilingZone.NOT_KNOWN : zone;
    }

    /** Whether the A/B/C zone is that of the day. */
    public boolean isAbcKnownOn(LocalDate day) {
        return !day.isBefore(abcEffectiveFrom);
    }
}
