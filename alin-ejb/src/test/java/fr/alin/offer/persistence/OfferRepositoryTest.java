package fr.alin.offer.persistence;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import fr.alin.offer.model.Offer;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferRepositoryTest {

    @BeforeEach
    void one_offer() {
        Database.empty("offer", "offer_early_withdrawal");
        Database.inTransaction(entities ->
                offers(entities).add(new Offer(T2_PARIS, "TOITS", 1, t2InParis(), CeilingZone.PARIS_ADJOINING, NOW)));
    }

    @Test
    void an_offer_comes_back_as_it_was_posted() {
        var details = Database.fromTransaction(
                entities -> offers(entities).details(T2_PARIS, TODAY).orElseThrow());

        assertThat(details.posting())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(t2InParis());
        assertThat(details.open()).isTrue();
    }

    @Test
    void a_change_of_a_locked_offer_is_written() {
        Database.inTransaction(entities ->
                offers(entities).lockAll(List.of(T2_PARIS)).get(T2_PARIS).withdraw(2, NOW));

        assertThat(Database.fromTransaction(entities -> offers(entities).details(T2_PARIS, TODAY))
                        .orElseThrow()
                        .withdrawn())
                .isTrue();
    }

    @Test
    void unknown_offers_are_not_among_the_locked() {
        var locked = Database.fromTransaction(
                entities -> offers(entities).lockAll(List.of(T2_PARIS, new OfferReference("TOITS-0"))));

        assertThat(locked).containsOnlyKeys(T2_PARIS);
    }

    @Test
    void nobody_withdraws_an_offer_while_someone_applies_for_it() {
        Database.inTransaction(applying -> {
            offers(applying).hold(T2_PARIS, TODAY).orElseThrow();

            assertThatThrownBy(() -> Database.inTransaction(withdrawing -> {
                        withdrawing
                                .createNativeQuery("set local lock_timeout = '100ms'")
                                .executeUpdate();
                        offers(withdrawing).lockAll(List.of(T2_PARIS));
                    }))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("lock timeout");
        });
    }

    @Test
    void two_applicants_hold_the_same_offer_without_waiting() {
        Database.inTransaction(one -> {
            offers(one).hold(T2_PARIS, TODAY).orElseThrow();
            Database.inTransaction(other -> {
                other.createNativeQuery("set local lock_timeout = '100ms'").executeUpdate();
                assertThat(offers(other).hold(T2_PARIS, TODAY)).isPresent();
            });
        });
    }

    @Test
    void of_two_early_withdrawals_the_newer_counts() {
        Database.inTransaction(entities -> {
            offers(entities).rememberWithdrawal(T2_PARIS, 5, NOW);
            offers(entities).rememberWithdrawal(T2_PARIS, 4, NOW);
        });

        var kept = Database.fromTransaction(entities -> offers(entities).earlyWithdrawals(List.of(T2_PARIS)));

        assertThat(kept).containsEntry(T2_PARIS, 5L);
    }

    private static OfferRepository offers(EntityManager entities) {
        var repository = new OfferRepository();
        repository.entities = entities;
        return repository;
    }
}
