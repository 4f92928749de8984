package fr.alin.offer.model;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Set;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;

/** Tests whether a household is eligible for a home today, as the tabs count, before the filters of the page. */
final class HouseholdMatch {

    private static final RentStandard[] STANDARDS = RentStandard.values();
    private static final CeilingZone[] ZONES = CeilingZone.values();
    private static final String[][] KEYS = Arrays.stream(STANDARDS)
            .map(standard -> Arrays.stream(ZONES)
                    .map(zone -> standard.name() + "." + zone.name())
                    .toArray(String[]::new))
            .toArray(String[][]::new);

    private final int highestRent;
    private final int leastSurface;
    private final boolean[] allowed = new boolean[IndexedOffer.TRAITS];

    HouseholdMatch(OfferSearch search) {
        highestRent = OfferMatch.hundredths(search.maximumRent(), RoundingMode.FLOOR);
        leastSurface = OfferMatch.hundredths(search.minimumSurface(), RoundingMode.CEILING);
        var open = Set.copyOf(search.openCeilingKeys());
        for (var type : search.types()) {
            for (var standard : STANDARDS) {
                for (var zone : ZONES) {
                    allowed[IndexedOffer.trait(type, standard, zone)] =
                            open.contains(KEYS[standard.ordinal()][zone.ordinal()]);
                }
                allowed[IndexedOffer.trait(type, standard, null)] = true; // no ceiling to compare with
            }
        }
    }

    /**
     * @param day local day at the home, days since 1970
     * @see IndexedOffer
     */
    boolean suits(int rent, int surface, int opensOn, int closesOn, int trait, int day) {
        return rent <= highestRent && allowed[trait] && surface >= leastSurface && opensOn <= day && closesOn >= day;
    }
}
