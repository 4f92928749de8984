package fr.alin.offer.model;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * The fields of an offer that a search compares, small enough to keep all open offers of the country in memory.
 *
 * @param surface hundredths of a square metre
 * @param rent with charges, cents a month
 * @param zone ceiling zone; null when the zone of its commune is unknown
 * @param floor 0 for a house, {@link #UNKNOWN_FLOOR} for a flat whose floor is unknown
 * @param opensOn days since 1970, as the other two dates
 * @param publishedAt microseconds since 1970
 */
public record IndexedOffer(
        long id,
        CommuneCode commune,
        DwellingKind kind,
        DwellingType type,
        int surface,
        int rent,
        RentStandard standard,
        CeilingZone zone,
        int floor,
        boolean lift,
        boolean accessible,
        int opensOn,
        int closesOn,
        int availableOn,
        long publishedAt) {

    /** Floor that no range includes, except {@link FloorRange#any()}. */
    public static final int UNKNOWN_FLOOR = Integer.MIN_VALUE;

    /** Number of different {@link #trait traits}. */
    static final int TRAITS = trait(DwellingType.T6, RentStandard.PLI, null) + 1;

    /** Dwelling type, rent standard and zone as one small number. */
    int trait() {
        return trait(type, standard, zone);
    }

    static int trait(DwellingType type, RentStandard standard, CeilingZone zone) {
        var zones = CeilingZone.values().length;
        var place = zone == null ? zones : zone.ordinal();
        return (type.ordinal() * RentStandard.values().length + standard.ordinal()) * (zones + 1) + place;
    }
}
