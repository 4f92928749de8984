package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.offer.model.NewOffer;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** each offer that opens is handed to the saved searches once. */
class NewOfferRepositoryTest {

    @BeforeEach
    void no_offer() {
        Database.empty("offer");
    }

    @Test
    void an_offer_is_taken_once() {
        add(offer("TOITS-1", t2InParis()), offer("TOITS-2", t2InParis()));

        assertThat(taken(1, TODAY)).containsExactly("TOITS-1");
        assertThat(taken(10, TODAY)).containsExactly("TOITS-2");
        assertThat(taken(10, TODAY)).isEmpty();
    }

    @Test
    void an_offer_that_opens_later_is_taken_on_its_day() {
        add(offer("TOITS-1", t2InParis()));
        Database.inTransaction(entities -> entities.createNativeQuery("update offer set opens_on = '2020-10-03'")
                .executeUpdate());

        assertThat(taken(10, TODAY)).isEmpty();
        assertThat(taken(10, TODAY.plusDays(2))).containsExactly("TOITS-1");
    }

    @Test
    void the_day_is_the_local_day_at_the_home() {
        add(
                offer("TOITS-974", posting("97411", DwellingType.T2, "47", "741")),
                offer("TOITS-971", posting("97105", DwellingType.T2, "47", "741")),
                offer("TOITS-75", t2InParis()));
        Database.inTransaction(entities -> entities.createNativeQuery("update offer set opens_on = '2020-10-03'")
                .executeUpdate());

        assertThat(takenAt("2020-10-02T19:59:59Z")).isEmpty();
        assertThat(takenAt("2020-10-02T20:00:00Z")).containsExactly("TOITS-974");
        assertThat(takenAt("2020-10-03T03:59:59Z")).containsExactly("TOITS-75");
        assertThat(takenAt("2020-10-03T04:00:00Z")).containsExactly("TOITS-971");
    }

    @Test
    void an_offer_is_open_until_the_end_of_the_day_at_its_home() {
        add(offer("TOITS-974", posting("97411", DwellingType.T2, "47", "741")));

        assertThat(openAt("2020-10-07T19:59:59Z")).hasSize(1);
        assertThat(openAt("2020-10-07T20:00:00Z")).isEmpty();
    }

    @Test
    void withdrawn_and_closed_offers_are_skipped_for_good() {
        var withdrawn = offer("TOITS-1", t2InParis()).withdrawnBy(2);
        add(
                withdrawn,
                offer(
                        "TOITS-2",
                        posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY.minusDays(1))));

        assertThat(taken(10, TODAY)).isEmpty();
        assertThat(taken(10, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void two_nodes_never_take_the_same_offer() {
        add(offer("TOITS-1", t2InParis()), offer("TOITS-2", t2InParis()));

        Database.inTransaction(first -> {
            assertThat(over(first).claim(1, Days.on(TODAY), NOW)).hasSize(1);
            assertThat(taken(10, TODAY)).containsExactly("TOITS-2");
        });
    }

    @Test
    void open_offers_are_found_again_with_their_fields() {
        add(
                offer("TOITS-1", t2InParis()),
                offer(
                        "TOITS-2",
                        posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY.minusDays(1))));

        var open = Database.fromTransaction(entities -> over(entities)
                .open(List.of(new OfferReference("TOITS-1"), new OfferReference("TOITS-2")), Days.on(TODAY)));

        assertThat(open).singleElement().satisfies(offer -> {
            assertThat(offer.rentWithCharges()).isEqualByComparingTo("841");
            assertThat(offer.type()).isEqualTo(DwellingType.T2);
            assertThat(offer.floor()).hasValue(1);
            assertThat(offer.closesOn()).isEqualTo(LocalDate.of(2020, 10, 7));
        });
    }

    private static List<NewOffer> openAt(String moment) {
        return Database.fromTransaction(entities ->
                over(entities).open(List.of(new OfferReference("TOITS-974")), new Today(Instant.parse(moment))));
    }

    private static List<String> takenAt(String moment) {
        return Database.fromTransaction(entities -> over(entities).claim(10, new Today(Instant.parse(moment)), NOW))
                .stream()
                .map(NewOffer::reference)
                .map(OfferReference::value)
                .toList();
    }

    private static List<String> taken(int most, LocalDate day) {
        return Database.fromTransaction(entities -> over(entities).claim(most, Days.on(day), NOW)).stream()
                .map(NewOffer::reference)
                .map(OfferReference::value)
                .toList();
    }

    private static NewOfferRepository over(EntityManager entities) {
        var repository = new NewOfferRepository();
        repository.entities = entities;
        return repository;
    }

    private static void add(PostedOffer... offers) {
        Database.inTransaction(entities -> PostedOffers.add(entities, offers));
    }
}
