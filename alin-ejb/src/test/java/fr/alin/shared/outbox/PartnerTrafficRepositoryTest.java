package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerTrafficRepositoryTest {

    private static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");

    @BeforeEach
    void two_landlords_and_one_for_whom_a_list_waits() {
        Database.empty("inbox_message", "outbox_message", "offer_batch");
        incoming("TOITS", "m-1", "PROCESSED", null, Duration.ofMinutes(10));
        incoming("TOITS", "m-2", "SET_ASIDE", "/answer = \"x\": message.wrong-value", Duration.ofHours(3));
        incoming("TOITS", "m-3", "SET_ASIDE", "candidacy.not-found", Duration.ofHours(4));
        incoming("TOITS", "m-4", "SET_ASIDE", "message.wrong-value", Duration.ofHours(5));
        incoming("TOITS", "m-5", "SET_ASIDE", "message.wrong-value", Duration.ofHours(30));
        incoming("AUTRE", "m-1", "PROCESSED", null, Duration.ofDays(2));
        incoming("PASSE", "m-1", "PROCESSED", null, Duration.ofDays(9));
        owed("landlord.LENT.dossiers", Duration.ofDays(12));
        owed("landlord.LENT.dossiers", Duration.ofHours(1));
        owed("mail", Duration.ofDays(1));
    }

    @Test
    void each_landlord_has_its_rate_its_last_message_and_its_refusals_by_code() {
        var page = list(Sorting.descending(PartnerOrder.DAY), 9);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines().get(0))
                .isEqualTo(new PartnerLine(
                        "TOITS",
                        Optional.empty(),
                        0,
                        1,
                        4,
                        Optional.of(NOW.minus(Duration.ofMinutes(10))),
                        3,
                        "message.wrong-value × 2, candidacy.not-found × 1"));
    }

    @Test
    void what_waits_is_counted_however_old_it_is() {
        assertThat(list(Sorting.ascending(PartnerOrder.OLDEST), 1).lines())
                .containsExactly(new PartnerLine(
                        "LENT", Optional.of(NOW.minus(Duration.ofDays(12))), 2, 1, 1, Optional.empty(), 0, ""));
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_each_landlord_once(PartnerOrder by) {
        assertThat(list(Sorting.descending(by), 9).lines().stream()
                        .map(PartnerLine::partner)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(List.of("TOITS", "AUTRE", "LENT"));
    }

    private static ListPage<PartnerLine> list(Sorting<PartnerOrder> order, int size) {
        return Database.fromTransaction(entities -> {
            var partners = new PartnerTraffic();
            partners.entities = entities;
            return partners.list(order, new Slice(0, size), NOW);
        });
    }

    private static void incoming(String sender, String id, String state, String reason, Duration age) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into inbox_message (sender, message_id, source, kind, state, received_at, reason)
                        values (?1, ?2, 'alin.landlord.answers', 'answer', ?3, ?4, cast(?5 as text))""")
                .setParameter(1, sender)
                .setParameter(2, id)
                .setParameter(3, state)
                .setParameter(4, NOW.minus(age).atOffset(ZoneOffset.UTC))
                .setParameter(5, reason)
                .executeUpdate());
    }

    private static void owed(String destination, Duration age) {
        Database.inTransaction(entities -> {
            var outbox = new Outbox();
            outbox.entities = entities;
            outbox.clock = Clock.fixed(NOW.minus(age), ZoneOffset.UTC);
            outbox.add(destination, "candidate-list", "L000000001", "<x/>");
        });
    }
}
