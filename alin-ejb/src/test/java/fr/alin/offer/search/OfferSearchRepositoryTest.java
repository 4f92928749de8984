package fr.alin.offer.search;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.posting;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;

import fr.alin.offer.PostedOffers;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.SearchCircle;
import fr.alin.offer.view.CommuneOffers;
import fr.alin.offer.view.OfferCard;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.TimeZones;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import fr.alin.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferSearchRepositoryTest {

    static final long ACCOUNT = 7;
    static final String PLUS_PARIS = "PLUS.PARIS_ADJOINING";
    static final OfferFilters NONE = OfferFilters.none();

    @BeforeEach
    void offers_around_the_eleventh_arrondissement() {
        Database.empty("offer");
        add(
                offer("TOITS-1", posting("75111", DwellingType.T2, "47", "741")),
                offer("TOITS-2", posting("75111", DwellingType.T1, "25", "500")),
                offer("TOITS-3", posting("75112", DwellingType.T2, "40", "600")),
                offer("TOITS-4", posting("75115", DwellingType.T3, "60", "700")),
                offer("TOITS-5", posting("94080", DwellingType.T2, "45", "650")),
                offer("TOITS-6", posting("94028", DwellingType.T2, "45", "650")));
    }

    @Test
    void each_offer_is_in_exactly_one_circle() {
        var results = search(SearchCircle.REQUESTED, NONE);

        assertThat(results.count(SearchCircle.REQUESTED)).isEqualTo(2);
        assertThat(results.count(SearchCircle.NEIGHBOURING)).isEqualTo(2);
        assertThat(results.count(SearchCircle.REST_OF_DEPARTMENT)).isEqualTo(1);
    }

    @Test
    void the_list_of_a_circle_agrees_with_its_count() {
        for (var circle : SearchCircle.values()) {
            var results = search(circle, NONE);
            assertThat(results.cards()).hasSize(results.count(circle));
            assertThat(results.matching()).isEqualTo(results.count(circle));
        }
    }

    @Test
    void a_card_shows_the_floor_when_it_is_known() {
        assertThat(search(SearchCircle.REQUESTED, NONE).cards())
                .extracting(OfferCard::floor)
                .containsOnly(Optional.of(1));

        Database.inTransaction(entities ->
                entities.createNativeQuery("update offer set floor = null").executeUpdate());

        assertThat(search(SearchCircle.REQUESTED, NONE).cards())
                .extracting(OfferCard::floor)
                .containsOnly(Optional.empty());
    }

    @Test
    void the_nearest_offers_are_those_of_the_nearest_circle_without_the_excepted_one() {
        var search = OfferSearch.nearest(
                requested(),
                neighbouring(),
                List.of("75"),
                Set.of(DwellingType.values()),
                BigDecimal.ONE,
                new BigDecimal("9999"),
                List.of(PLUS_PARIS));
        var nowhere = OfferSearch.nearest(
                List.of(), List.of(), List.of(), Set.of(DwellingType.T2), BigDecimal.ONE, BigDecimal.ONE, List.of());

        var nearest = Database.fromTransaction(entities -> repository(entities)
                .nearest(Map.of("anne", search, "denis", nowhere), new OfferReference("TOITS-1"), 4, Days.on(TODAY)));

        assertThat(nearest.get("anne"))
                .extracting(card -> card.reference().value())
                .hasSize(4)
                .startsWith("TOITS-2")
                .endsWith("TOITS-4")
                .contains("TOITS-3", "TOITS-5");
        assertThat(nearest.get("denis")).isEmpty();
    }

    @Test
    void a_neighbouring_commune_may_lie_in_another_department() {
        assertThat(references(search(SearchCircle.NEIGHBOURING, NONE))).containsExactlyInAnyOrder("TOITS-3", "TOITS-5");
    }

    @Test
    void only_homes_that_suit_the_household_are_counted() {
        var narrow = search(new OfferSearch(
                SearchCircle.REQUESTED,
                requested(),
                neighbouring(),
                List.of("75"),
                Set.of(DwellingType.T2),
                new BigDecimal("41"),
                new BigDecimal("841"),
                List.of(PLUS_PARIS),
                NONE,
                0,
                20));

        assertThat(references(narrow)).containsExactly("TOITS-1");
        assertThat(narrow.count(SearchCircle.NEIGHBOURING)).isEqualTo(1);
        assertThat(narrow.count(SearchCircle.REST_OF_DEPARTMENT)).isZero();
    }

    @Test
    void closed_and_withdrawn_offers_are_not_shown() {
        var withdrawn =
                offer("TOITS-7", posting("75111", DwellingType.T2, "47", "741")).withdrawnBy(2);
        add(
                withdrawn,
                offer("TOITS-8", posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY.minusDays(1))),
                offer("TOITS-9", posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY)));

        assertThat(references(search(SearchCircle.REQUESTED, NONE)))
                .containsExactlyInAnyOrder("TOITS-1", "TOITS-2", "TOITS-9");
    }

    @Test
    void filters_narrow_the_list_and_not_the_counts() {
        add(offer("TOITS-7", posting("75111", DwellingType.T2, "50", "741", DwellingKind.HOUSE, TODAY)));

        var houses = search(
                SearchCircle.REQUESTED, filters(Set.of(DwellingKind.HOUSE), "0", "9999", true, false, OfferSort.RENT));

        assertThat(references(houses)).containsExactly("TOITS-7");
        assertThat(houses.matching()).isEqualTo(1);
        assertThat(houses.count(SearchCircle.REQUESTED)).isEqualTo(3);
    }

    @Test
    void homes_not_yet_free_are_left_out_by_the_filter() {
        var now = filters(Set.of(), "0", "9999", false, true, OfferSort.NEWEST);

        assertThat(search(SearchCircle.REQUESTED, now).cards()).isEmpty();
    }

    @Test
    void price_bounds_come_from_the_circle_and_filter_with_charges() {
        var all = search(SearchCircle.REQUESTED, NONE);
        var cheap = filters(Set.of(), "600", "600", false, false, OfferSort.RENT);

        assertThat(all.lowestPrice()).isEqualByComparingTo("600");
        assertThat(all.highestPrice()).isEqualByComparingTo("841");
        assertThat(references(search(SearchCircle.REQUESTED, cheap))).containsExactly("TOITS-2");
    }

    @Test
    void sorts_by_rent_and_by_surface() {
        assertThat(references(search(SearchCircle.REQUESTED, sortedBy(OfferSort.RENT))))
                .containsExactly("TOITS-2", "TOITS-1");
        assertThat(references(search(SearchCircle.REQUESTED, sortedBy(OfferSort.SURFACE))))
                .containsExactly("TOITS-1", "TOITS-2");
    }

    @Test
    void a_page_beyond_the_end_still_has_the_counts() {
        var results = search(new OfferSearch(
                SearchCircle.REQUESTED,
                requested(),
                neighbouring(),
                List.of("75"),
                Set.of(DwellingType.values()),
                BigDecimal.ONE,
                new BigDecimal("9999"),
                List.of(PLUS_PARIS),
                NONE,
                40,
                20));

        assertThat(results.cards()).isEmpty();
        assertThat(results.count(SearchCircle.REQUESTED)).isEqualTo(2);
    }

    @Test
    void an_empty_result_has_no_offers_in_any_circle() {
        Database.empty("offer");

        var results = search(SearchCircle.REQUESTED, NONE);

        assertThat(results.counts().values()).containsOnly(0);
        assertThat(results.lowestPrice()).isZero();
    }

    @Test
    void counts_and_cards_take_one_statement_once_the_offers_are_in_memory() {
        var search = asked(SearchCircle.REQUESTED, NONE);

        var cards = new AtomicInteger();
        var readings = Statements.sentBy(entities -> {
            var repository = repository(entities);
            repository.cards.pool = counted(repository.cards.pool, cards);
            repository.search(search, ACCOUNT, Days.on(TODAY));
            repository.search(search, ACCOUNT, Days.on(TODAY));
            repository.map(search, Days.on(TODAY));
        });

        assertThat(readings).as("statements that read the open offers").isEqualTo(1);
        assertThat(cards).as("statements that read cards").hasValue(2);
    }

    private static DataSource counted(DataSource pool, AtomicInteger connections) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    connections.incrementAndGet();
                    return method.invoke(pool, values);
                });
    }

    @Test
    void the_map_counts_the_offers_of_all_tabs_by_commune() {
        var communes = Database.fromTransaction(
                entities -> repository(entities).map(asked(SearchCircle.NEIGHBOURING, NONE), Days.on(TODAY)));

        assertThat(communes)
                .containsExactly(
                        new CommuneOffers(
                                SearchCircle.REQUESTED, new CommuneCode("75111"), 2, new BigDecimal("600.00")),
                        new CommuneOffers(
                                SearchCircle.NEIGHBOURING, new CommuneCode("75112"), 1, new BigDecimal("700.00")),
                        new CommuneOffers(
                                SearchCircle.REST_OF_DEPARTMENT, new CommuneCode("75115"), 1, new BigDecimal("800.00")),
                        new CommuneOffers(
                                SearchCircle.NEIGHBOURING, new CommuneCode("94080"), 1, new BigDecimal("750.00")));
    }

    @Test
    void a_home_above_the_income_ceiling_is_not_counted() {
        var closed = new OfferSearch(
                SearchCircle.REQUESTED,
                requested(),
                neighbouring(),
                List.of("75"),
                Set.of(DwellingType.values()),
                BigDecimal.ONE,
                new BigDecimal("9999"),
                List.of("PLAI.PARIS_ADJOINING"),
                NONE,
                0,
                20);

        assertThat(search(closed).counts().values()).containsOnly(0);
    }

    private static OfferFilters filters(
            Set<DwellingKind> kinds, String lowest, String highest, boolean accessible, boolean now, OfferSort sort) {
        return new OfferFilters(
                kinds,
                new BigDecimal(lowest),
                new BigDecimal(highest),
                accessible,
                now,
                NONE.types(),
                NONE.minimumSurface(),
                NONE.standards(),
                NONE.lift(),
                NONE.floors(),
                NONE.communes(),
                sort);
    }

    private static OfferFilters sortedBy(OfferSort sort) {
        return filters(Set.of(), "0", "9999", false, false, sort);
    }

    private static OfferResults search(SearchCircle circle, OfferFilters filters) {
        return search(asked(circle, filters));
    }

    private static OfferSearch asked(SearchCircle circle, OfferFilters filters) {
        return new OfferSearch(
                circle,
                requested(),
                neighbouring(),
                List.of("75"),
                Set.of(DwellingType.values()),
                BigDecimal.ONE,
                new BigDecimal("9999"),
                List.of(PLUS_PARIS),
                filters,
                0,
                20);
    }

    private static OfferResults search(OfferSearch search) {
        return Database.fromTransaction(entities -> {
            return repository(entities).search(search, ACCOUNT, Days.on(TODAY));
        });
    }

    /** A node that has just started. */
    private static OfferSearchRepository repository(EntityManager entities) {
        var reading = new OpenOffersReading();
        reading.entities = entities;
        var repository = new OfferSearchRepository();
        repository.cards = StoredCards.open();
        repository.offers = new LiveOffers();
        repository.offers.reading = reading;
        repository.offers.clock = Clock.fixed(NOW, TimeZones.PARIS);
        repository.offers.settings = new AlinSettings() {
            @Override
            public Duration offersKnownFor() {
                return Duration.ofSeconds(1);
            }
        };
        repository.offers.prepare();
        return repository;
    }

    private static List<CommuneCode> requested() {
        return List.of(new CommuneCode("75111"));
    }

    private static List<CommuneCode> neighbouring() {
        return List.of(new CommuneCode("75112"), new CommuneCode("94080"));
    }

    private static List<String> references(OfferResults results) {
        return results.cards().stream()
                .map(OfferCard::reference)
                .map(reference -> reference.value())
                .toList();
    }

    private static void add(PostedOffer... offers) {
        Database.inTransaction(entities -> PostedOffers.add(entities, offers));
    }
}
