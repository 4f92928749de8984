package fr.alin.offer.model;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * What a search compares of an offer, small enough to keep all open offers of the country in memory.
 *
 * @param surface hundredths of a square metre
 * @param rent with charges, cents a month
 * @param ceilingKey norm and zone of its income ceiling; null when the zone of its commune is not known
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
        String ceilingKey,
        int floor,
        boolean lift,
        boolean accessible,
        int opensOn,
        int closesOn,
        int availableOn,
        long publishedAt) {

    /** No floor asked for includes it, but any. */
    public static final int UNKNOWN_FLOOR = Integer.MIN_VALUE;

    boolean isOpenOn(int day) {
        return opensOn <= day && day <= closesOn;
    }
}
