package fr.alin.offer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** The two questions of a search to one offer: may the household have it, and is it what the page asks for. */
final class OfferMatch {

    private static final int HUNDREDTHS = 2;

    private final int today;
    private final Set<DwellingType> types;
    private final int minimumSurface;
    private final int maximumRent;
    private final Set<String> openCeilings;
    private final Set<DwellingKind> kinds;
    private final Set<DwellingType> askedTypes;
    private final Set<RentStandard> standards;
    private final Set<CommuneCode> communes;
    private final int askedSurface;
    private final int lowestPrice;
    private final int highestPrice;
    private final OfferFilters filters;

    OfferMatch(OfferSearch search, LocalDate today) {
        this.today = Math.toIntExact(today.toEpochDay());
        types = all(search.types(), DwellingType.class);
        minimumSurface = hundredths(search.minimumSurface(), RoundingMode.CEILING);
        maximumRent = hundredths(search.maximumRent(), RoundingMode.FLOOR);
        openCeilings = Set.copyOf(search.openCeilingKeys());
        filters = search.filters();
        kinds = orAny(filters.kinds(), DwellingKind.class);
        askedTypes = orAny(filters.types(), DwellingType.class);
        standards = orAny(filters.standards(), RentStandard.class);
        communes = filters.communes();
        askedSurface = hundredths(filters.minimumSurface(), RoundingMode.CEILING);
        lowestPrice = hundredths(filters.minimumPrice(), RoundingMode.CEILING);
        highestPrice = hundredths(filters.maximumPrice(), RoundingMode.FLOOR);
    }

    /** Open today, and right for the household; a home whose zone is not known has no ceiling to hold it against. */
    boolean suits(IndexedOffer offer) {
        return offer.isOpenOn(today)
                && offer.rent() <= maximumRent
                && offer.surface() >= minimumSurface
                && types.contains(offer.type())
                && (offer.ceilingKey() == null || openCeilings.contains(offer.ceilingKey()));
    }

    /** What is ticked on the page. */
    boolean isAskedFor(IndexedOffer offer) {
        return offer.rent() >= lowestPrice
                && offer.rent() <= highestPrice
                && offer.surface() >= askedSurface
                && kinds.contains(offer.kind())
                && askedTypes.contains(offer.type())
                && standards.contains(offer.standard())
                && (!filters.accessible() || offer.accessible())
                && (!filters.availableNow() || offer.availableOn() <= today)
                && (!filters.lift() || offer.lift())
                && isOnFloor(offer.floor())
                && (communes.isEmpty() || communes.contains(offer.commune()));
    }

    private boolean isOnFloor(int floor) {
        var floors = filters.floors();
        return floors.isAny() || (floor >= floors.lowest() && floor <= floors.highest());
    }

    /** A figure somebody typed may be of any size; none of ours is beyond this one. */
    private static int hundredths(BigDecimal value, RoundingMode mode) {
        return value.max(BigDecimal.ZERO)
                .min(OfferFilters.ANY_PRICE)
                .movePointRight(HUNDREDTHS)
                .setScale(0, mode)
                .intValueExact();
    }

    private static <E extends Enum<E>> Set<E> orAny(Collection<E> asked, Class<E> kind) {
        return asked.isEmpty() ? EnumSet.allOf(kind) : all(asked, kind);
    }

    private static <E extends Enum<E>> Set<E> all(Collection<E> asked, Class<E> kind) {
        var set = EnumSet.noneOf(kind);
        set.addAll(asked);
        return set;
    }
}
