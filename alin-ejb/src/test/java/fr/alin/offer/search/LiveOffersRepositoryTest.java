package fr.alin.offer.search;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.posting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.EntityManager;

import fr.alin.offer.PostedOffers;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.testing.Database;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The offers in a node's memory follow what other nodes commit and miss nothing. */
class LiveOffersRepositoryTest {

    final SettableClock clock = new SettableClock(NOW);
    final EntityManager entities = Database.entityManager();
    final LiveOffers live = new LiveOffers();

    @BeforeEach
    void a_node_that_knows_one_offer() {
        Database.empty("offer");
        add("TOITS-1");
        var reading = new OpenOffersReading();
        reading.entities = entities;
        live.reading = reading;
        live.clock = clock;
        live.settings = new AlinSettings() {
            @Override
            public Duration offersKnownFor() {
                return Duration.ofSeconds(1);
            }
        };
        live.prepare();
        assertThat(live.now().size()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        entities.close();
    }

    @Test
    void a_new_offer_is_seen_a_second_later_and_not_before() {
        add("TOITS-2");

        assertThat(live.now().size()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(live.now().size()).isEqualTo(2);
    }

    @Test
    void a_withdrawn_offer_is_removed() {
        change("update offer set status = 'WITHDRAWN'");
        clock.advance(Duration.ofSeconds(1));

        assertThat(live.now().size()).isZero();
    }

    @Test
    void an_offer_that_is_let_is_removed() {
        change("update offer set status = 'LET'");
        clock.advance(Duration.ofSeconds(1));

        assertThat(live.now().size()).isZero();
    }

    @Test
    void an_offer_that_moved_is_listed_once() {
        change("update offer set commune_code = '75112'");
        clock.advance(Duration.ofSeconds(1));

        assertThat(live.now().size()).isEqualTo(1);
    }

    @Test
    void a_transaction_that_began_earlier_and_ended_later_is_not_missed() {
        try (var slow = Database.entityManager()) {
            slow.getTransaction().begin();
            PostedOffers.add(slow, offer("TOITS-2", posting("75111", DwellingType.T2, "47", "741")));
            slow.flush();
            add("TOITS-3");
            clock.advance(Duration.ofSeconds(1));
            assertThat(live.now().size()).isEqualTo(2);

            slow.getTransaction().commit();
        }
        clock.advance(Duration.ofSeconds(1));

        assertThat(live.now().size()).isEqualTo(3);
    }

    @Test
    void offers_that_have_closed_are_dropped_with_the_day() {
        add(offer("TOITS-2", posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(live.now().size()).isEqualTo(2);

        clock.advance(Duration.ofDays(1));

        assertThat(live.now().size()).isEqualTo(1);
    }

    @Test
    void an_offer_of_guadeloupe_is_kept_until_its_last_local_day_ends() {
        add(offer("TOITS-2", posting("97105", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY)));
        clock.advance(Duration.between(NOW, Instant.parse("2020-10-02T03:59:59Z")));
        assertThat(live.now().size()).isEqualTo(2);
    }

    @Test
    void rows_with_transaction_numbers_from_the_future_are_not_read_each_time() {
        change("alter table offer disable trigger offer_changed");
        change("update offer set changed_in = '9000000000000'");
        change("alter table offer enable trigger offer_changed");

        assertThat(live.reading.changedSince("1", TODAY).changes().published()).isEmpty();
    }

    private static void add(String reference) {
        add(offer(reference, posting("75111", DwellingType.T2, "47", "741")));
    }

    private static void add(PostedOffer offer) {
        Database.inTransaction(work -> PostedOffers.add(work, offer));
    }

    private static void change(String statement) {
        Database.inTransaction(work -> work.createNativeQuery(statement).executeUpdate());
    }
}
