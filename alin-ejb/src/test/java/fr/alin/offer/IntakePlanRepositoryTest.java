package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.posted;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import fr.alin.offer.model.LandlordOfferOrder;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.persistence.SqlArray;
import fr.alin.testing.Database;
import fr.alin.testing.Days;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks by their plans that the statements of a batch read only its own offers, however many are stored. */
class IntakePlanRepositoryTest {

    private static final int KEPT = 100_000;
    private static final int BATCH = 5_000;

    @BeforeAll
    static void many_offers() {
        Database.empty("offer");
        Database.inTransaction(entities -> {
            entities.createNativeQuery("""
                            insert into offer (id, version, reference, landlord_code, landlord_name, posting_version,
                                status, published_at, commune_code, department, city, postal_code, address, kind,
                                dwelling_type, surface, lift, accessible, rent_standard, rent, charges,
                                rent_with_charges, available_on, closes_on, description)
                            select 1000000 + n, 1, 'L' || mod(n, 400) || '-' || n, 'L' || mod(n, 400), 'Many', 1, 'PUBLISHED',
                                now(), '75111', '75', 'X', '75011', '', 'FLAT', 'T2', 40, false, false, 'PLUS', 500, 0,
                                500, date '2020-10-01', date '2020-10-07', repeat('Un bel appartement. ', 20)
                            from generate_series(1, %d) n""".formatted(KEPT)).executeUpdate();
            entities.createNativeQuery("analyze offer").executeUpdate();
        });
    }

    @Test
    void known_offers_are_locked_by_their_index() {
        assertIndexed(OfferIntakeRepository.LOCK, query -> query.setParameter(1, "{L1-1,L2-2,L3-3}"));
        assertIndexed(
                OfferIntakeRepository.LOCK,
                query -> query.setParameter(
                        1, SqlArray.of(batch(), offer -> offer.reference().value())));
    }

    @Test
    void changed_offers_are_found_by_their_index() {
        assertIndexed(OfferIntakeRepository.UPDATE, query -> OfferIntakeRepository.bindUpdate(query, batch(), NOW));
        assertIndexed(
                OfferIntakeRepository.UPDATE,
                query -> OfferIntakeRepository.bindUpdate(query, batch().subList(0, 1), NOW));
    }

    @Test
    void a_landlords_list_reads_its_own_offers() {
        var newest = Sorting.descending(LandlordOfferOrder.CHANGED);
        var asked = new LandlordOfferQuery("L7", "", Optional.empty(), newest, new Slice(0, 20));

        assertIndexed(
                LandlordOfferRepository.LISTS.by(newest),
                query -> LandlordOfferRepository.bind(query, asked, Days.on(OfferFixtures.TODAY)));
    }

    private static List<PostedOffer> batch() {
        return IntStream.range(0, BATCH)
                .mapToObj(n -> posted("L%d-%d".formatted(n % 400, n), 2, t2InParis()))
                .toList();
    }

    private static void assertIndexed(String sql, Consumer<Query> parameters) {
        var plan = Database.fromTransaction(entities -> explain(entities, sql, parameters));

        assertThat(plan).contains("Index").doesNotContain("Seq Scan on offer");
    }

    private static String explain(EntityManager entities, String sql, Consumer<Query> parameters) {
        var query = entities.createNativeQuery("explain " + sql);
        parameters.accept(query);
        @SuppressWarnings("unchecked")
        List<String> lines = query.getResultList();
        return String.join("\n", lines);
    }
}
