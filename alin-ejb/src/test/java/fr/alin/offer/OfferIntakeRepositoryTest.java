package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.fullPosting;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.posted;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import fr.alin.offer.model.KnownOffer;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.OfferStatus;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferIntakeRepositoryTest {

    private static final OfferEssentials ESSENTIALS = OfferEssentials.of(t2InParis());

    static final OfferReference OTHER = new OfferReference("TOITS-0");

    @BeforeEach
    void one_offer() {
        Database.empty("offer", "offer_early_withdrawal");
        Database.inTransaction(entities -> PostedOffers.add(entities, offer(T2_PARIS.value(), t2InParis())));
    }

    @Test
    void every_field_of_a_posting_is_stored() {
        Database.inTransaction(entities -> PostedOffers.add(entities, offer(OTHER.value(), fullPosting())));

        assertThat(read(OTHER)).isEqualTo(fullPosting());
    }

    @Test
    void absent_fields_are_stored_as_absent() {
        assertThat(read(T2_PARIS))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(t2InParis());
    }

    @Test
    void a_newer_version_replaces_every_field() {
        change(2, fullPosting());
        assertThat(read(T2_PARIS)).isEqualTo(fullPosting());

        change(3, t2InParis());
        assertThat(read(T2_PARIS))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(t2InParis());
    }

    @Test
    void a_known_offer_has_its_landlord_and_version() {
        change(7, t2InParis());

        var known = Database.fromTransaction(entities -> offers(entities).lockAll(List.of(T2_PARIS, OTHER)));

        assertThat(known)
                .containsOnly(
                        Map.entry(T2_PARIS, new KnownOffer(T2_PARIS, "TOITS", 7, OfferStatus.PUBLISHED, ESSENTIALS)));
    }

    @Test
    void a_withdrawn_offer_keeps_its_posting() {
        Database.inTransaction(entities -> offers(entities).withdrawAll(Map.of(T2_PARIS, 4L), NOW));

        var known = Database.fromTransaction(entities -> offers(entities).lockAll(List.of(T2_PARIS)));
        assertThat(known.get(T2_PARIS))
                .isEqualTo(new KnownOffer(T2_PARIS, "TOITS", 4, OfferStatus.WITHDRAWN, ESSENTIALS));
        assertThat(read(T2_PARIS).place().city()).isEqualTo("PARIS 11EME ARRONDISSEMENT");
    }

    @Test
    void an_offer_that_is_let_keeps_its_version_and_is_ended_once() {
        change(7, t2InParis());
        Database.inTransaction(entities -> offers(entities).let(T2_PARIS, NOW));
        Database.inTransaction(entities -> offers(entities).let(T2_PARIS, NOW.plusSeconds(60)));

        var known = Database.fromTransaction(entities -> offers(entities).lockAll(List.of(T2_PARIS)));
        assertThat(known.get(T2_PARIS)).isEqualTo(new KnownOffer(T2_PARIS, "TOITS", 7, OfferStatus.LET, ESSENTIALS));
        assertThat(column("cast(changed_at as varchar)"))
                .isEqualTo(column("cast(cast('" + NOW + "' as timestamptz) as varchar)"));
    }

    @Test
    void its_ceiling_key_joins_standard_and_zone() {
        assertThat(column("ceiling_key")).isEqualTo("PLUS.PARIS_ADJOINING");
    }

    @Test
    void a_changed_offer_is_new_for_the_saved_searches_and_an_unchanged_one_is_not() {
        run("update offer set alerts_matched_at = now()");
        change(2, t2InParis());
        assertThat(column("alerts_matched_at")).isNotNull();

        change(3, posting("75111", DwellingType.T2, "47", "700"));
        assertThat(column("alerts_matched_at")).isNull();
    }

    @Test
    void an_offer_posted_again_is_new_for_the_saved_searches() {
        run("update offer set alerts_matched_at = now()");
        Database.inTransaction(entities -> offers(entities).withdrawAll(Map.of(T2_PARIS, 2L), NOW));
        assertThat(column("alerts_matched_at")).isNotNull();

        change(3, t2InParis());
        assertThat(column("alerts_matched_at")).isNull();
    }

    @Test
    void an_offer_cannot_be_withdrawn_during_an_application_for_it() {
        Database.inTransaction(applying -> {
            var repository = new OfferRepository();
            repository.entities = applying;
            repository.lockShared(T2_PARIS, Days.on(TODAY)).orElseThrow();

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
    void two_messages_of_one_landlord_are_processed_one_after_the_other() {
        Database.inTransaction(one -> {
            offers(one).lockLandlord("TOITS");
            Database.inTransaction(another -> offers(another).lockLandlord("OTHERS"));

            assertThatThrownBy(() -> Database.inTransaction(same -> {
                        same.createNativeQuery("set local lock_timeout = '100ms'")
                                .executeUpdate();
                        offers(same).lockLandlord("TOITS");
                    }))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("lock timeout");
        });
    }

    @Test
    void the_newer_of_two_early_withdrawals_counts() {
        Database.inTransaction(entities -> {
            offers(entities).rememberWithdrawals(Map.of(OTHER, 5L, T2_PARIS, 1L), NOW);
            offers(entities).rememberWithdrawals(Map.of(OTHER, 4L), NOW);
        });

        var kept = Database.fromTransaction(entities -> offers(entities).earlyWithdrawals(List.of(OTHER)));

        assertThat(kept).containsOnly(Map.entry(OTHER, 5L));
    }

    private static void change(long version, OfferPosting posting) {
        Database.inTransaction(entities ->
                offers(entities).updateAll(List.of(posted(T2_PARIS.value(), version, posting)), NOW));
    }

    private static OfferPosting read(OfferReference reference) {
        return Database.fromTransaction(entities -> {
            var repository = new OfferRepository();
            repository.entities = entities;
            return repository.details(reference, Days.on(TODAY)).orElseThrow().posting();
        });
    }

    private static Object column(String name) {
        return Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select %s from offer where reference = '%s'".formatted(name, T2_PARIS))
                .getSingleResult());
    }

    private static void run(String sql) {
        Database.inTransaction(entities -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static OfferIntakeRepository offers(EntityManager entities) {
        var repository = new OfferIntakeRepository();
        repository.entities = entities;
        return repository;
    }
}
