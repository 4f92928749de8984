package fr.alin.offer.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferCard;
import fr.alin.offer.view.OfferResults;

/** Counts of the three circles, price bounds and the cards of a page, in one statement that reads one index. */
@ApplicationScoped
public class OfferSearchRepository {

    private static final String SELECT = """
            with eligible as materialized (
                select id, rent_with_charges, surface, kind, accessible, available_on, published_at,
                       case when commune_code = any(cast(?1 as varchar[])) then 0
                            when commune_code = any(cast(?2 as varchar[])) then 1
                            when department = any(cast(?3 as varchar[])) then 2 end as circle
                from offer
                where status = 'PUBLISHED' and closes_on >= cast(?4 as date)
                  and department = any(cast(?5 as varchar[]))
                  and dwelling_type = any(cast(?6 as varchar[]))
                  and surface >= cast(?7 as numeric) and rent_with_charges <= cast(?8 as numeric)
            ), shown as (
                select * from eligible
                where circle = cast(?9 as integer) and kind = any(cast(?10 as varchar[]))
                  and rent_with_charges between cast(?11 as numeric) and cast(?12 as numeric)
                  and (accessible or not cast(?13 as boolean))
                  and (available_on <= cast(?4 as date) or not cast(?14 as boolean))
            ), facts as (
                select count(*) filter (where circle = 0) as requested,
                       count(*) filter (where circle = 1) as neighbouring,
                       count(*) filter (where circle = 2) as rest,
                       (select count(*) from shown) as matching,
                       min(rent_with_charges) filter (where circle = cast(?9 as integer)) as lowest,
                       max(rent_with_charges) filter (where circle = cast(?9 as integer)) as highest
                from eligible
            ), page as (
                select id, row_number() over () as place
                from (select id from shown order by %s limit cast(?15 as integer) offset cast(?16 as integer)) sorted
            )
            select facts.requested, facts.neighbouring, facts.rest, facts.matching, facts.lowest, facts.highest,
                   %s
            from facts
            left join (page join offer o on o.id = page.id
                       left join offer_favourite f on f.offer_id = o.id and f.account_id = ?17) on true
            order by page.place""";

    private static final Map<OfferSort, String> STATEMENTS = new EnumMap<>(Map.of(
            OfferSort.NEWEST, SELECT.formatted("published_at desc, id desc", OfferCards.COLUMNS),
            OfferSort.RENT, SELECT.formatted("rent_with_charges, id", OfferCards.COLUMNS),
            OfferSort.SURFACE, SELECT.formatted("surface desc, id", OfferCards.COLUMNS)));

    private static final int FIRST_CARD_COLUMN = 6;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public OfferResults search(OfferSearch search, long accountId, LocalDate today) {
        var query = entities.createNativeQuery(statement(search.filters().sort()));
        var parameters = SearchParameters.of(search, accountId, today);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return results(rows, today);
    }

    /** Offers of the circle and filters by commune. */
    public List<CommuneOffers> map(OfferSearch search, LocalDate today) {
        return List.of();
    }

    static String statement(OfferSort sort) {
        return STATEMENTS.get(sort);
    }

    private static OfferResults results(List<Object[]> rows, LocalDate today) {
        var facts = rows.get(0);
        var counts = new EnumMap<SearchCircle, Integer>(SearchCircle.class);
        for (var circle : SearchCircle.values()) {
            counts.put(circle, ((Number) facts[circle.ordinal()]).intValue());
        }
        var cards = new ArrayList<OfferCard>(rows.size());
        for (var row : rows) {
            if (row[FIRST_CARD_COLUMN] != null) {
                cards.add(OfferCards.card(row, FIRST_CARD_COLUMN, today));
            }
        }
        return new OfferResults(
                counts, ((Number) facts[3]).intValue(), orZero(facts[4]), orZero(facts[5]), List.copyOf(cards));
    }

    private static BigDecimal orZero(Object price) {
        return price == null ? BigDecimal.ZERO : (BigDecimal) price;
    }
}
