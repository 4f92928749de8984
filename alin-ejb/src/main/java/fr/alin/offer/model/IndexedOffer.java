package fr.alin.offer.model;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * What a search compares of an offer, small enough to keep all open offers of the country in memory.
 *
 * @param surface hundredths of a square metre
 * @param rent with charges, cents a month
 * @param zone of its income ceiling; null when that of its commune is not known
 * @param floor 0 for a house, {@link #UNKNOWN_FLOOR} for a flat whose landlord did not say
 * @param opensOn day since 1970, as the other two
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

    /** No floor asked for includes it, but any. */
    public static final int UNKNOWN_FLOOR = Integer.MIN_VALUE;

    /** How many {@link #trait traits} there are. */
    static final int TRAITS = trait(DwellingType.T6, RentStandard.PLI, null) + 1;

    /** Rooms, norm and zone as one small number. */
    int trait() {
        return trait(type, standard, zone);
    }

    static int trait(DwellingType type, RentStandard standard, CeilingZone zone) {
        var zones = CeilingZone.values().length;
        var place = zone == null ? zones : zone.ordinal();
        return (type.ordinal() * RentStandard.values().length + standard.ordinal()) * (zones + 1) + place;
    }
}
