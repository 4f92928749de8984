package fr.alin.offer.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.offer.model.IndexedOffer;
import fr.alin.offer.model.OfferFinder;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferShortage;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.time.Today;

/**
 * Searches offers. Matching, counting and sorting run on this node's memory and do not slow down with the number of
 * offers in the country; one statement reads the cards of the page.
 */
@ApplicationScoped
public class OfferSearchRepository {

    private static final int CENTS = 2;

    @Inject
    LiveOffers offers;

    @Inject
    OfferCards cards;

    public OfferResults search(OfferSearch search, long accountId, Today today) {
        var found = OfferFinder.find(offers.now(), search, today);
        return new OfferResults(
                found.counts(),
                found.matching(),
                euros(found.lowestRent()),
                euros(found.highestRent()),
                cards.of(found.page(), accountId, today));
    }

    /** The communes that have offers in one of the three circles, the one with most offers first. */
    public List<CommuneOffers> map(OfferSearch search, Today today) {
        var communes = new ArrayList<CommuneOffers>();
        OfferFinder.byCommune(offers.now(), search, today, (circle, found) -> communes.add(counted(circle, found)));
        communes.sort(Comparator.comparingInt(CommuneOffers::count)
                .reversed()
                .thenComparing(counted -> counted.commune().value()));
        return communes;
    }

    /** What leaves out the open offers of the circle. */
    public OfferShortage shortage(OfferSearch search, Today today) {
        return OfferFinder.shortage(offers.now(), search, today);
    }

    private static CommuneOffers counted(SearchCircle circle, List<IndexedOffer> offers) {
        return new CommuneOffers(
                circle,
                offers.get(0).commune(),
                offers.size(),
                euros(offers.stream().mapToInt(IndexedOffer::rent).min()));
    }

    private static BigDecimal euros(OptionalInt cents) {
        return cents.isPresent() ? BigDecimal.valueOf(cents.getAsInt(), CENTS) : BigDecimal.ZERO;
    }
}
