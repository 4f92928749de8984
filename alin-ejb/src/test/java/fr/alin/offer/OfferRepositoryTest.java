package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.persistence.EntityManager;

import fr.alin.offer.view.OfferDetails;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferRepositoryTest {

    @BeforeEach
    void one_offer() {
        Database.empty("offer", "offer_early_withdrawal");
        Database.inTransaction(entities -> PostedOffers.add(entities, offer(T2_PARIS.value(), t2InParis())));
    }

    @Test
    void a_posted_offer_is_open() {
        assertThat(details().open()).isTrue();
        assertThat(details().landlordCode()).isEqualTo("TOITS");
    }

    @Test
    void a_withdrawn_offer_is_found_and_marked_as_withdrawn() {
        Database.inTransaction(entities -> {
            var intake = new OfferIntakeRepository();
            intake.entities = entities;
            intake.withdrawAll(Map.of(T2_PARIS, 2L), OfferFixtures.NOW);
        });

        assertThat(details().withdrawn()).isTrue();
        assertThat(details().open()).isFalse();
    }

    @Test
    void two_applicants_lock_the_same_offer_without_waiting() {
        Database.inTransaction(one -> {
            offers(one).lockShared(T2_PARIS, Days.on(TODAY)).orElseThrow();
            Database.inTransaction(other -> {
                other.createNativeQuery("set local lock_timeout = '100ms'").executeUpdate();
                assertThat(offers(other).lockShared(T2_PARIS, Days.on(TODAY))).isPresent();
            });
        });
    }

    private static OfferDetails details() {
        return Database.fromTransaction(
                entities -> offers(entities).details(T2_PARIS, Days.on(TODAY)).orElseThrow());
    }

    private static OfferRepository offers(EntityManager entities) {
        var repository = new OfferRepository();
        repository.entities = entities;
        return repository;
    }
}
