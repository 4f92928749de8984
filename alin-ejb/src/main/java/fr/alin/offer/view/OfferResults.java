package fr.alin.offer.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import fr.alin.offer.model.SearchCircle;

/**
 * A page of cards, with the counts of the three tabs (R-123: eligible offers, before the filters), the number of offers
 * after the filters, and the price bounds of the current tab (R-127, zero when the tab is empty).
 */
public record OfferResults(
        Map<SearchCircle, Integer> counts,
        int matching,
        BigDecimal lowestPrice,
        BigDecimal highestPrice,
        List<OfferCard> cards) {

    public int count(SearchCircle circle) {
        return counts.getOrDefault(circle, 0);
    }
}
