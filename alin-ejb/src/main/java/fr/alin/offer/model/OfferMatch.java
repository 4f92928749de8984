package fr.alin.offer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** Tests whether an offer passes the filters of the page. */
final class OfferMatch {

    private static final int HUNDREDTHS = 2;

    private final Set<DwellingKind> kinds;
    private final Set<DwellingType> askedTypes;
    private final Set<RentStandard> standards;
    private final Set<CommuneCode> communes;
    private final int askedSurface;
    private final int lowestPrice;
    private final int highestPrice;
    private final OfferFilters filters;

    OfferMatch(OfferFilters filters) {
        this.filters = filters;
        kinds = orAny(filters.kinds(), DwellingKind.class);
        askedTypes = orAny(filters.types(), DwellingType.class);
        standards = orAny(filters.standards(), RentStandard.class);
        communes = filters.communes();
        askedSurface = hundredths(filters.minimumSurface(), RoundingMode.CEILING);
        lowestPrice = hundredths(filters.minimumPrice(), RoundingMode.CEILING);
        highestPrice = hundredths(filters.maximumPrice(), RoundingMode.FLOOR);
    }

    /** @param day local day at the home, days since 1970 */
    boolean passes(IndexedOffer offer, int day) {
        return offer.rent() >= lowestPrice
                && offer.rent() <= highestPrice
                && offer.surface() >= askedSurface
                && kinds.contains(offer.kind())
                && askedTypes.contains(offer.type())
                && standards.contains(offer.standard())
                && (!filters.accessible() || offer.accessible())
                && (!filters.availableNow() || offer.availableOn() <= day)
                && (!filters.lift() || offer.lift())
                && isOnFloor(offer.floor())
                && (communes.isEmpty() || communes.contains(offer.commune()));
    }

    private boolean isOnFloor(int floor) {
        var floors = filters.floors();
        return floors.isAny() || (floor >= floors.lowest() && floor <= floors.highest());
    }

    /** Hundredths of a filter value, limited to a range wider than any real value. */
    static int hundredths(BigDecimal value, RoundingMode mode) {
        return value.max(BigDecimal.ZERO)
                .min(OfferFilters.ANY_PRICE)
                .movePointRight(HUNDREDTHS)
                .setScale(0, mode)
                .intValueExact();
    }

    private static <E extends Enum<E>> Set<E> orAny(Collection<E> asked, Class<E> kind) {
        return asked.isEmpty() ? EnumSet.allOf(kind) : EnumSet.copyOf(asked);
    }
}
