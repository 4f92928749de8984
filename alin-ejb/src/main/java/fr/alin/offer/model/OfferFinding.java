package fr.alin.offer.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a search found.
 *
 * @param counts homes the household may have, by circle
 * @param matching those of the current circle that the filters let through
 * @param lowestRent of the current circle before the filters, cents a month
 * @param highestRent of the current circle before the filters, cents a month
 * @param page identifiers of the offers of the page, in order
 */
public record OfferFinding(
        Map<SearchCircle, Integer> counts,
        int matching,
        OptionalInt lowestRent,
        OptionalInt highestRent,
        List<Long> page) {}
