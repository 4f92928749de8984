package fr.alin.alert;

import static fr.alin.alert.AlertFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.alert.model.AreaKey;
import fr.alin.alert.model.MatchableOffer;
import fr.alin.shared.model.CommuneCode;
import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * a new offer reads only the index entries of its area, type and price. The test has a hundred thousand entries,
 * a hundred in each of a thousand communes, for rents from 305 to 1300 euros.
 */
class AlertIndexRepositoryTest {

    static final CommuneCode COMMUNE = new CommuneCode("01042");

    @BeforeAll
    static void a_hundred_thousand_alerts() {
        Database.empty("alert_subscriber", "account");
        Database.inTransaction(entities -> {
            run(entities, "set local session_replication_role = replica"); // skips foreign key checks
            run(entities, """
                    insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                        language, password_hash, consent_version, consent_given_at, activated_at)
                    select n, 1, 'p' || n || '@example.org', 'APPLICANT', 'ACTIVE', 'MADAME', 'P', 'A', '+33600000000',
                        'FR', 'none', '1', now(), now() from generate_series(1, 100000) n""");
            run(entities, "insert into alert_subscriber select id, 'key-' || id, null from account");
            run(entities, """
                    insert into offer_alert
                    select id, 1, id, 'Alert', 'REQUESTED', '{}', 'IMMEDIATE', false, now() from account""");
            run(entities, """
                    insert into offer_alert_area (alert_id, account_id, daily, area_key, dwelling_type, lowest_rent,
                        highest_rent, minimum_surface)
                    select id, id, false, key || ':01' || lpad((id % 1000)::text, 3, '0'), type, 0,
                        305 + (id / 1000) * 10 % 1000, 16
                    from account, unnest(array['C', 'N']) key, unnest(array['T1', 'T2']) type""");
            run(entities, "analyze alert_subscriber, offer_alert, offer_alert_area");
        });
    }

    @AfterAll
    static void none() {
        Database.empty("alert_subscriber", "account");
    }

    @Test
    void an_offer_matches_those_who_look_there_and_can_afford_it() {
        assertThat(found(offer("500"))).isEqualTo(80);
        assertThat(found(offer("1295"))).isEqualTo(1);
        assertThat(found(offer("1296"))).isZero();
    }

    @Test
    void only_the_entries_of_its_area_type_and_price_are_read() {
        var plan = plan(offer("500"));

        assertThat(plan)
                .containsPattern("Index (Only )?Scan (using|on) offer_alert_area_match_ix")
                .containsPattern("Index Cond: .*area_key.*dwelling_type.*highest_rent")
                .doesNotContain("Seq Scan on offer_alert_area", "Rows Removed by Filter");
    }

    @Test
    void due_accounts_are_found_among_pending_matches() {
        Database.inTransaction(entities -> {
            StoredAlerts.over(entities).hits().find(List.of(offer("500")), NOW, NOW);
            run(entities, """
                    insert into offer_alert_hit (account_id, offer_reference, alert_id, daily, found_at, due_at, told_at)
                    select id, 'OLD-1', id, false, now(), now(), now() from account""");
            run(entities, "analyze offer_alert_hit");
            var plan = lines(entities.createNativeQuery("explain " + HitRepository.DUE)
                    .setParameter(1, NOW.atOffset(ZoneOffset.UTC))
                    .setParameter(2, 200)
                    .getResultList());

            assertThat(plan).contains("offer_alert_hit_due_ix").doesNotContain("Seq Scan");
            assertThat(StoredAlerts.over(entities).hits().due(200, NOW)).hasSize(80);
            run(entities, "delete from offer_alert_hit");
        });
    }

    private static int found(MatchableOffer offer) {
        return Database.fromTransaction(entities -> {
            var found = StoredAlerts.over(entities).hits().find(List.of(offer), NOW, NOW.plus(Duration.ofDays(1)));
            run(entities, "delete from offer_alert_hit");
            return found;
        });
    }

    private static String plan(MatchableOffer offer) {
        return Database.fromTransaction(entities -> {
            var query = entities.createNativeQuery("explain (analyze, costs off, timing off) " + HitRepository.FIND);
            HitRepository.bind(query, List.of(offer), NOW, NOW);
            var plan = lines(query.getResultList());
            run(entities, "delete from offer_alert_hit");
            return plan;
        });
    }

    private static String lines(List<?> rows) {
        return String.join("\n", rows.stream().map(String.class::cast).toList());
    }

    private static MatchableOffer offer(String rent) {
        return new MatchableOffer(
                new OfferDraft().in(COMMUNE).rent(rent).build(),
                AreaKey.of(COMMUNE, List.of(new CommuneCode("02001"))));
    }

    private static void run(EntityManager entities, String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
