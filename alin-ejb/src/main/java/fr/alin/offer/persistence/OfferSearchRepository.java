package fr.alin.offer.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.IndexedOffer;
import fr.alin.offer.model.OfferFinder;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferCard;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.model.CommuneCode;

/**
 * Searches offers. Which ones, how many and in which order is told by the memory of this node, so that it costs the same
 * whether the country has a thousand offers or a hundred thousand; the cards of the page are read by one statement.
 */
@ApplicationScoped
public class OfferSearchRepository {

    static final String CARDS = "select " + OfferCards.COLUMNS + """
            , o.id
            from offer o
            left join offer_favourite f on f.offer_id = o.id and f.account_id = ?2
            where o.id = any(cast(?1 as bigint[]))""";

    private static final int CENTS = 2;

    @Inject
    LiveOffers offers;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public OfferResults search(OfferSearch search, long accountId, LocalDate today) {
        var found = OfferFinder.find(offers.now(), search, today);
        return new OfferResults(
                found.counts(),
                found.matching(),
                euros(found.lowestRent()),
                euros(found.highestRent()),
                cards(found.page(), accountId, today));
    }

    /** The dots of the map, the commune with most offers first. */
    public List<CommuneOffers> map(OfferSearch search, LocalDate today) {
        return OfferFinder.byCommune(offers.now(), search, today).entrySet().stream()
                .map(entry -> dot(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(CommuneOffers::count)
                        .reversed()
                        .thenComparing(dot -> dot.commune().value()))
                .toList();
    }

    private static CommuneOffers dot(CommuneCode commune, List<IndexedOffer> offers) {
        return new CommuneOffers(
                commune,
                offers.size(),
                euros(offers.stream().mapToInt(IndexedOffer::rent).min()));
    }

    /** In the order of the identifiers; an offer that is no longer in the table has no card. */
    private List<OfferCard> cards(List<Long> page, long accountId, LocalDate today) {
        if (page.isEmpty()) {
            return List.of();
        }
        Map<Long, OfferCard> byId = new HashMap<>();
        for (var found : entities.createNativeQuery(CARDS)
                .setParameter(1, TextArray.of(page, String::valueOf))
                .setParameter(2, accountId)
                .getResultList()) {
            var row = (Object[]) found;
            byId.put(((Number) row[OfferCards.NEXT]).longValue(), OfferCards.card(row, today));
        }
        return page.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static BigDecimal euros(OptionalInt cents) {
        return cents.isPresent() ? BigDecimal.valueOf(cents.getAsInt(), CENTS) : BigDecimal.ZERO;
    }
}
