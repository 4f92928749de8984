package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ninety days of two thousand messages, enough to make a whole read dear: the list and the search read a part of them by an index, never all. */
class TrafficVolumeRepositoryTest {

    private static final int EACH = 60_000;

    @BeforeAll
    static void ninety_days() {
        forget();
        change("""
                insert into outbox_message (id, version, message_id, destination, kind, partner_key, body, created_at, attempts,
                    next_try_at, sent_at)
                select -n, 1, 'out-' || n, 'landlord.L' || n % 300 || '.dossiers', 'candidate-list', 'L' || n, 'x', moment, 0,
                    moment, moment
                from generate_series(1, ?1) n, lateral (select now() - n * interval '130 seconds' as moment) at""");
        change("""
                insert into inbox_message (sender, message_id, source, kind, state, received_at, about)
                select 'L' || n % 300, 'in-' || n, 'alin.landlord.answers', 'VISIT', 'PROCESSED',
                    now() - n * interval '130 seconds', 'C' || n
                from generate_series(1, ?1) n""");
        change("""
                insert into offer_batch (landlord_code, message_id, received_at)
                select 'L' || n % 300, 'batch-' || n, now() - n * interval '130 seconds' from generate_series(1, ?1) n""");
        Database.inTransaction(
                entities -> entities.createNativeQuery("analyze outbox_message, inbox_message, offer_batch")
                        .executeUpdate());
    }

    @AfterAll
    static void forget() {
        Database.empty("inbox_message", "outbox_message", "offer_batch");
    }

    @Test
    void the_newest_are_merged_by_their_indexes() {
        assertThat(plan("", "", Optional.empty()))
                .contains("Merge Append", "outbox_message_traffic", "inbox_message_received_at", "offer_batch_received")
                .doesNotContain("Seq Scan on");
    }

    @Test
    void one_day_of_one_partner_is_read_by_the_indexes() {
        assertThat(plan("", "L7", Optional.of(LocalDate.now().minusDays(1))))
                .contains("outbox_message_traffic", "inbox_message_received_at", "offer_batch_received")
                .doesNotContain("Seq Scan on");
    }

    @Test
    void a_reference_is_found_by_its_own_indexes() {
        assertThat(plan("C12345", "", Optional.empty()))
                .contains("inbox_message_id", "inbox_message_about", "outbox_message_partner_key_ix")
                .doesNotContain("Seq Scan on");
    }

    private static String plan(String reference, String partner, Optional<LocalDate> from) {
        var asked = new TrafficQuery(
                reference,
                Optional.empty(),
                partner,
                "",
                Optional.empty(),
                from,
                Optional.empty(),
                Sorting.descending(TrafficOrder.SINCE),
                new Slice(0, 25));
        return Database.fromTransaction(entities -> {
            var lists = new TrafficRepository();
            lists.entities = entities;
            return lists.query("explain ", asked)
                    .setParameter(3, 25)
                    .setParameter(4, 0)
                    .getResultList()
                    .toString();
        });
    }

    private static void change(String statement) {
        Database.inTransaction(entities ->
                entities.createNativeQuery(statement).setParameter(1, EACH).executeUpdate());
    }
}
