package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeRepositoryTest {

    private static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");

    @BeforeEach
    void three_messages_set_aside() {
        Database.empty("inbox_message", "outbox_message");
        setAside("m-1", "alin.offers", "offers", "message.signature", 0);
        setAside("m-2", "alin.landlord.answers", "answer", "answer.late", 1);
        setAside("TOITS/m-3", "alin.offers", "offers-part", "offer.city-elsewhere", 2);
    }

    @Test
    void a_page_has_the_number_of_all_that_match() {
        var page = list("", Sorting.descending(ExchangeOrder.SINCE), 1, 1);

        assertThat(page.total()).isEqualTo(3);
        assertThat(ids(page)).containsExactly("m-2");
        assertThat(list("", Sorting.descending(ExchangeOrder.SINCE), 9, 9))
                .isEqualTo(new ListPage<ExchangeLine>(3, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"M-1,m-1", "toits,TOITS/m-3", "landlord.answers,m-2", "signature,m-1", "city elsewhere,TOITS/m-3"})
    void messages_are_found_by_identifier_queue_kind_and_reason(String typed, String id) {
        assertThat(ids(list(typed, Sorting.descending(ExchangeOrder.SINCE), 0, 20)))
                .containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_each_message_once(ExchangeOrder by) {
        assertThat(ids(list("", Sorting.ascending(by), 0, 20))).containsExactlyInAnyOrder("m-1", "m-2", "TOITS/m-3");
    }

    @Test
    void messages_owed_are_another_list() {
        Database.inTransaction(entities -> {
            var outbox = new Outbox();
            outbox.entities = entities;
            outbox.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            outbox.add("landlord.TOITS.receipts", "receipt", "m-1", "<receipt/>");
        });

        var owed = Database.fromTransaction(
                entities -> lists(entities).owed(query("receipt", Sorting.descending(ExchangeOrder.ATTEMPTS), 0, 20)));

        assertThat(owed.lines()).extracting(ExchangeLine::body).containsExactly("<receipt/>");
    }

    private static List<String> ids(ListPage<ExchangeLine> page) {
        return page.lines().stream().map(ExchangeLine::messageId).toList();
    }

    private static ListPage<ExchangeLine> list(String text, Sorting<ExchangeOrder> order, int first, int size) {
        return Database.fromTransaction(entities -> lists(entities).setAside(query(text, order, first, size)));
    }

    private static ExchangeQuery query(String text, Sorting<ExchangeOrder> order, int first, int size) {
        return new ExchangeQuery(text, order, new Slice(first, size));
    }

    private static ExchangeRepository lists(EntityManager entities) {
        var lists = new ExchangeRepository();
        lists.entities = entities;
        return lists;
    }

    private static void setAside(String id, String source, String kind, String reason, int seconds) {
        Database.inTransaction(entities -> {
            var inbox = new InboxService();
            inbox.entities = entities;
            inbox.clock = Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
            inbox.setAside(id, source, kind, "<x/>", reason);
        });
    }
}
