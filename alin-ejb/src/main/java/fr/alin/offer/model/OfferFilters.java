package fr.alin.offer.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * Filters beside the list. They narrow the list, not the counts of the tabs.
 *
 * @param kinds none means any
 * @param minimumPrice with charges, euros a month
 * @param maximumPrice with charges, euros a month
 * @param accessible adapted homes only
 * @param availableNow homes free today only
 * @param types among those the household may have; none means any
 * @param minimumSurface square metres, 0 for any
 * @param standards none means any
 * @param lift homes with a lift only
 * @param communes of the dots picked on the map; none means any
 */
public record OfferFilters(
        Set<DwellingKind> kinds,
        BigDecimal minimumPrice,
        BigDecimal maximumPrice,
        boolean accessible,
        boolean availableNow,
        Set<DwellingType> types,
        BigDecimal minimumSurface,
        Set<RentStandard> standards,
        boolean lift,
        FloorRange floors,
        Set<CommuneCode> communes,
        OfferSort sort)
        implements Serializable {

    public static final BigDecimal ANY_PRICE = BigDecimal.valueOf(100_000);

    public OfferFilters {
        kinds = Set.copyOf(kinds);
        types = Set.copyOf(types);
        standards = Set.copyOf(standards);
        communes = Set.copyOf(communes);
    }

    public static OfferFilters none() {
        return new OfferFilters(
                Set.of(),
                BigDecimal.ZERO,
                ANY_PRICE,
                false,
                false,
                Set.of(),
                BigDecimal.ZERO,
                Set.of(),
                false,
                FloorRange.any(),
                Set.of(),
                OfferSort.NEWEST);
    }

    /** The same filters in another order. */
    public OfferFilters by(OfferSort other) {
        return new OfferFilters(
                kinds,
                minimumPrice,
                maximumPrice,
                accessible,
                availableNow,
                types,
                minimumSurface,
                standards,
                lift,
                floors,
                communes,
                other);
    }

    /** The same filters, limited to these communes; none means any. */
    public OfferFilters in(Set<CommuneCode> others) {
        return new OfferFilters(
                kinds,
                minimumPrice,
                maximumPrice,
                accessible,
                availableNow,
                types,
                minimumSurface,
                standards,
                lift,
                floors,
                others,
                sort);
    }
}
