package fr.alin.offer.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.offer.model.IndexedOffer;
import fr.alin.offer.model.OfferFinder;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferShortage;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferCard;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.model.OfferReference;
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

    /** For each search its first offers, nearest circle first; all cards are read in one statement. */
    public <K> Map<K, List<OfferCard>> nearest(
            Map<K, OfferSearch> searches, OfferReference except, int most, Today today) {
        var found = new HashMap<K, List<Long>>();
        searches.forEach((whose, search) -> found.put(whose, nearest(search, most + 1, today)));
        var wanted = found.values().stream().flatMap(List::stream).distinct().toList();
        var byId = cards.byId(wanted, today);
        var nearest = new HashMap<K, List<OfferCard>>();
        found.forEach((whose, ids) -> nearest.put(
                whose,
                ids.stream()
                        .map(byId::get)
                        .filter(card -> card != null && !card.reference().equals(except))
                        .limit(most)
                        .toList()));
        return nearest;
    }

    private List<Long> nearest(OfferSearch search, int most, Today today) {
        var ids = new ArrayList<Long>();
        for (var circle : SearchCircle.values()) {
            if (ids.size() < most) {
                ids.addAll(OfferFinder.find(offers.now(), search.firstOf(circle, most - ids.size()), today)
                        .page());
            }
        }
        return ids;
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
