package fr.alin.offer.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

import fr.alin.shared.model.DwellingKind;

/** What an applicant ticks beside the list; no kind ticked means any kind, prices are with charges. */
public record OfferFilters(
        Set<DwellingKind> kinds,
        BigDecimal minimumPrice,
        BigDecimal maximumPrice,
        boolean accessible,
        boolean availableNow,
        OfferSort sort)
        implements Serializable {

    private static final BigDecimal ANY_PRICE = BigDecimal.valueOf(100_000);

    public OfferFilters {
        kinds = Set.copyOf(kinds);
    }

    public static OfferFilters none() {
        return new OfferFilters(Set.of(), BigDecimal.ZERO, ANY_PRICE, false, false, OfferSort.NEWEST);
    }
}
