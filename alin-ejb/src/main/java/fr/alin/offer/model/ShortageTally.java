package fr.alin.offer.model;

import java.math.RoundingMode;
import java.util.Set;

import fr.alin.shared.model.DwellingType;

/** Counts the open offers of a circle, and those that each limit of a household leaves out. */
final class ShortageTally {

    private final int highestRent;
    private final int leastSurface;
    private final Set<DwellingType> types;
    private final Set<String> openKeys;
    private int open;
    private int rent;
    private int type;
    private int surface;
    private int ceiling;

    ShortageTally(OfferSearch search) {
        highestRent = OfferMatch.hundredths(search.maximumRent(), RoundingMode.FLOOR);
        leastSurface = OfferMatch.hundredths(search.minimumSurface(), RoundingMode.CEILING);
        types = Set.copyOf(search.types());
        openKeys = Set.copyOf(search.openCeilingKeys());
    }

    /** @param day local day at the home, days since 1970 */
    void add(IndexedOffer offer, int day) {
        if (offer.opensOn() > day || offer.closesOn() < day) {
            return;
        }
        open++;
        rent += offer.rent() > highestRent ? 1 : 0;
        type += types.contains(offer.type()) ? 0 : 1;
        surface += offer.surface() < leastSurface ? 1 : 0;
        ceiling += isWithinCeiling(offer) ? 0 : 1;
    }

    private boolean isWithinCeiling(IndexedOffer offer) {
        return offer.zone() == null || openKeys.contains(offer.standard() + "." + offer.zone());
    }

    OfferShortage shortage() {
        return new OfferShortage(open, rent, type, surface, ceiling);
    }
}
