package fr.alin.offer.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The result of a search.
 *
 * @param counts offers that the household is eligible for, by circle
 * @param matching offers of the current circle that pass the filters
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
