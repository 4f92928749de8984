package fr.alin.offer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import fr.alin.offer.model.FloorRange;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferFinder;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.OpenOffers;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With twenty thousand offers: the search in memory agrees with the database, and statements use indexes. */
class NationalSearchRepositoryTest {

    static final LocalDate TODAY = LocalDate.of(2020, 10, 1);
    static final int SEARCHES = 150;

    final Random random = new Random(42);

    @BeforeAll
    static void offers_of_the_country() {
        Database.empty("offer");
        Database.inTransaction(entities -> NationalOffers.write(entities, 20_000));
        Database.inTransaction(
                entities -> entities.createNativeQuery("analyze offer").executeUpdate());
    }

    @AfterAll
    static void remove_them() {
        Database.empty("offer");
    }

    @Test
    void memory_and_database_agree_on_every_search() {
        Database.inTransaction(entities -> {
            var offers = known(entities);
            var found = 0;
            for (int i = 0; i < SEARCHES; i++) {
                var search = anySearch();
                var asked = OfferFinder.find(offers, search, Days.on(TODAY));
                var lowest = BigDecimal.valueOf(asked.lowestRent().orElse(0), 2);
                var counts = asked.counts();
                assertThat(new CountedInTheDatabase(
                                counts.get(SearchCircle.REQUESTED),
                                counts.get(SearchCircle.NEIGHBOURING),
                                counts.get(SearchCircle.REST_OF_DEPARTMENT),
                                asked.matching(),
                                lowest.signum() == 0 ? BigDecimal.ZERO : lowest,
                                asked.page()))
                        .as(search.toString())
                        .isEqualTo(CountedInTheDatabase.of(entities, search, TODAY));
                found += asked.page().size();
            }
            assertThat(found).as("cards of all searches").isGreaterThan(SEARCHES);
        });
    }

    @Test
    void the_map_shows_the_offers_of_the_list() {
        var offers = Database.fromTransaction(NationalSearchRepositoryTest::known);
        var search = anySearch();

        var found = new EnumMap<SearchCircle, Integer>(SearchCircle.class);

        OfferFinder.byCommune(
                offers, search, Days.on(TODAY), (circle, homes) -> found.merge(circle, homes.size(), Integer::sum));

        assertThat(found.getOrDefault(search.circle(), 0))
                .isEqualTo(OfferFinder.find(offers, search, Days.on(TODAY)).matching());
    }

    @Test
    void cards_and_changes_are_read_by_an_index() {
        Database.inTransaction(entities -> {
            var mark = (String)
                    entities.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as varchar)")
                            .getSingleResult();
            assertThat(plan(OfferCards.PAGE, 7, "{1000001,1000002}"))
                    .contains("offer_pk", "offer_favourite_pk")
                    .doesNotContain("Seq Scan on offer");
            assertThat(plan(OpenOffersReading.CHANGED, TODAY.toString(), mark))
                    .contains("offer_changed_in")
                    .doesNotContain("Seq Scan on offer");
        });
    }

    private static OpenOffers known(EntityManager entities) {
        var reading = new OpenOffersReading();
        reading.entities = entities;
        return OpenOffers.of(reading.all(TODAY).changes().published());
    }

    private static String plan(String statement, Object... values) {
        try (var connection = Database.dataSource().getConnection();
                var query = connection.prepareStatement("explain " + statement.replaceAll("\\?[0-9]", "?"))) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i], Types.OTHER);
            }
            var lines = new StringBuilder();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private OfferSearch anySearch() {
        var home = department();
        var requested = communes(home, 3);
        var neighbouring = Stream.concat(communes(home, 6).stream(), communes(department(), 3).stream())
                .toList();
        return new OfferSearch(
                one(SearchCircle.values()),
                requested,
                neighbouring,
                List.of(home, department()),
                Stream.of(DwellingType.T2, DwellingType.T3, one(DwellingType.values()))
                        .distinct()
                        .toList(),
                BigDecimal.valueOf(random.nextInt(50)),
                BigDecimal.valueOf(40_000 + random.nextInt(80_000), 2),
                List.of("PLUS.ILE_DE_FRANCE", "PLUS.OTHER_REGIONS", "PLS.OTHER_REGIONS"),
                anyFilters(),
                random.nextInt(3) * 5,
                20);
    }

    private OfferFilters anyFilters() {
        return new OfferFilters(
                random.nextInt(4) == 0 ? Set.of(one(DwellingKind.values())) : Set.of(),
                BigDecimal.valueOf(random.nextInt(50_000), 2),
                BigDecimal.valueOf(50_000 + random.nextInt(70_000), 2),
                random.nextInt(5) == 0,
                random.nextInt(5) == 0,
                random.nextInt(4) == 0 ? Set.of(DwellingType.T2) : Set.of(),
                BigDecimal.valueOf(random.nextInt(30)),
                random.nextInt(4) == 0 ? Set.of(RentStandard.PLUS) : Set.of(),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0
                        ? one(FloorRange.ground(), FloorRange.from(2), FloorRange.upTo(3))
                        : FloorRange.any(),
                Set.of(),
                one(OfferSort.values()));
    }

    private String department() {
        return "%02d".formatted(1 + random.nextInt(95));
    }

    private List<CommuneCode> communes(String department, int count) {
        return random.ints(count, 0, 40)
                .mapToObj(number -> new CommuneCode(department + "%03d".formatted(number)))
                .distinct()
                .toList();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
