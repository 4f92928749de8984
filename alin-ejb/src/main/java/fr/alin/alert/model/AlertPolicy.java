package fr.alin.alert.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.alin.offer.model.NewOffer;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** Derives the index entries of a saved search and matches offers against it; does not check eligibility. */
class AlertPolicy {

    /** Upper limits of the index columns; no home exceeds them. */
    private static final BigDecimal MOST = new BigDecimal("999999.99");

    private static final BigDecimal LARGEST = new BigDecimal("9999.99");
    private static final int GROUND_FLOOR = 0;

    /** The index entries of an alert; empty when the filters exceed the limits of the household. */
    public List<AlertArea> areas(
            Set<SearchCircle> circles, OfferFilters filters, SearchPlaces places, AlertLimits limits) {
        var lowest = filters.minimumPrice().min(MOST);
        var highest = filters.maximumPrice().min(limits.highestRent()).min(MOST);
        var surface = filters.minimumSurface().max(limits.minimumSurface()).min(LARGEST);
        var areas = new ArrayList<AlertArea>();
        if (lowest.compareTo(highest) <= 0) {
            for (var key : AreaKey.indexed(places, circles)) {
                types(filters, limits).forEach(type -> areas.add(new AlertArea(key, type, lowest, highest, surface)));
            }
        }
        return areas;
    }

    /** Whether the list of offers, with these filters, would contain this offer. */
    public boolean asksFor(
            Set<SearchCircle> circles, OfferFilters filters, SearchPlaces places, NewOffer offer, LocalDate today) {
        return places.circleOf(offer.commune()).filter(circles::contains).isPresent()
                && isAny(filters.communes(), offer.commune())
                && isAny(filters.kinds(), offer.kind())
                && isAny(filters.types(), offer.type())
                && isAny(filters.standards(), offer.standard())
                && offer.rentWithCharges().compareTo(filters.minimumPrice()) >= 0
                && offer.rentWithCharges().compareTo(filters.maximumPrice()) <= 0
                && offer.surface().compareTo(filters.minimumSurface()) >= 0
                && (offer.accessible() || !filters.accessible())
                && (offer.lift() || !filters.lift())
                && (!offer.availableOn().isAfter(today) || !filters.availableNow())
                && isOnFloor(filters, offer);
    }

    private static List<DwellingType> types(OfferFilters filters, AlertLimits limits) {
        return limits.types().stream()
                .filter(type -> isAny(filters.types(), type))
                .sorted()
                .toList();
    }

    private static <T> boolean isAny(Set<T> asked, T one) {
        return asked.isEmpty() || asked.contains(one);
    }

    /** A house is on the ground floor; an unknown floor matches no floor filter. */
    private static boolean isOnFloor(OfferFilters filters, NewOffer offer) {
        var floors = filters.floors();
        if (floors.isAny()) {
            return true;
        }
        var floor = offer.kind() == DwellingKind.HOUSE
                ? GROUND_FLOOR
                : offer.floor().orElse(Integer.MAX_VALUE);
        return floor >= floors.lowest() && floor <= floors.highest();
    }
}
