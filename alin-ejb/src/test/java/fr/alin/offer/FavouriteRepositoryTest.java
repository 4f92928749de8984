package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.posting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.offer.search.StoredCards;
import fr.alin.offer.view.FavouriteOffer;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FavouriteRepositoryTest {

    static final long ANNE = 501;
    static final OfferReference FIRST = new OfferReference("TOITS-1");
    static final OfferReference CLOSED = new OfferReference("TOITS-2");

    @BeforeEach
    void two_offers_and_an_account() {
        Database.empty("offer", "account");
        Database.inTransaction(entities -> {
            entities.createNativeQuery("""
                            insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                                language, password_hash, consent_version, consent_given_at, activated_at)
                            values (?1, 0, 'anne@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE',
                                '+33606060606', 'FR', 'none', 'test', now(), now())""").setParameter(1, ANNE).executeUpdate();
            PostedOffers.add(
                    entities,
                    offer("TOITS-1", posting("75111", DwellingType.T2, "47", "741")),
                    offer(
                            "TOITS-2",
                            posting("75111", DwellingType.T2, "47", "741", DwellingKind.FLAT, TODAY.minusDays(1))));
        });
    }

    @Test
    void a_favourite_is_listed_once_however_often_it_is_added() {
        assertThat(add(FIRST)).isTrue();
        assertThat(add(FIRST)).isTrue();

        assertThat(list()).singleElement().satisfies(kept -> {
            assertThat(kept.card().reference()).isEqualTo(FIRST);
            assertThat(kept.card().favourite()).isTrue();
            assertThat(kept.open()).isTrue();
        });
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_closed_offer_stays_in_the_list_marked_as_closed() {
        add(CLOSED);

        assertThat(list()).extracting(FavouriteOffer::open).containsExactly(false);
    }

    @Test
    void an_unknown_offer_cannot_be_added() {
        assertThat(add(new OfferReference("TOITS-404"))).isFalse();
    }

    @Test
    void removing_a_favourite_leaves_the_lists_of_others() {
        add(FIRST);
        Database.inTransaction(entities -> repository(entities).remove(ANNE + 1, FIRST));
        assertThat(count()).isEqualTo(1);

        Database.inTransaction(entities -> repository(entities).remove(ANNE, FIRST));

        assertThat(list()).isEmpty();
        assertThat(Database.<Boolean>fromTransaction(
                        entities -> repository(entities).contains(ANNE, FIRST)))
                .isFalse();
    }

    private static boolean add(OfferReference offer) {
        return Database.fromTransaction(entities -> repository(entities).add(ANNE, offer, NOW));
    }

    private static List<FavouriteOffer> list() {
        return Database.fromTransaction(entities -> repository(entities).of(ANNE, Days.on(TODAY)));
    }

    private static int count() {
        return Database.fromTransaction(entities -> repository(entities).count(ANNE));
    }

    private static FavouriteRepository repository(EntityManager entities) {
        var repository = new FavouriteRepository();
        repository.entities = entities;
        repository.cards = StoredCards.open();
        return repository;
    }
}
