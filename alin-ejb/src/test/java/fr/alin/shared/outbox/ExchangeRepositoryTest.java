package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

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
    @CsvSource({"alin.landlord.answers,m-2", "offers,m-1", "message.signature,m-1", "TOITS,TOITS/m-3"})
    void messages_are_found_by_the_codes_that_the_text_means(String code, String id) {
        var query = new ExchangeQuery(
                "in words", Set.of(code, "unused"), Sorting.ascending(ExchangeOrder.SINCE), new Slice(0, 9));

        assertThat(ids(Database.fromTransaction(entities -> lists(entities).setAside(query))))
                .containsExactly(id);
    }

    @Test
    void an_answer_is_found_by_the_number_of_its_candidacy() {
        Database.inTransaction(
                entities -> entities.createNativeQuery("update inbox_message set body = ?1 where message_id = 'm-2'")
                        .setParameter(1, "<answer messageId=\"m-2\" candidacy=\"C0000000012\"/>")
                        .executeUpdate());

        assertThat(ids(list("c0000000012", Sorting.ascending(ExchangeOrder.SINCE), 0, 20)))
                .containsExactly("m-2");
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_each_message_once(ExchangeOrder by) {
        assertThat(ids(list("", Sorting.ascending(by), 0, 20))).containsExactlyInAnyOrder("m-1", "m-2", "TOITS/m-3");
    }

    @Test
    void a_message_refused_again_keeps_its_first_reason_and_counts_the_tries() {
        replay("m-2");
        assertThat(ids(list("", Sorting.ascending(ExchangeOrder.SINCE), 0, 20))).doesNotContain("m-2");

        setAside("m-2", "alin.landlord.answers", "answer", "candidacy.closed", 60);

        var again = list("m-2", Sorting.ascending(ExchangeOrder.SINCE), 0, 20).lines();
        assertThat(again).extracting(ExchangeLine::reason).containsExactly("answer.late");
        assertThat(again).extracting(ExchangeLine::attempts).containsExactly(1);
        assertThat(again).extracting(ExchangeLine::since).containsExactly(NOW.plusSeconds(1));
    }

    @Test
    void a_message_taken_at_the_second_try_is_processed_under_its_own_id() {
        replay("m-2");

        var taken = Database.fromTransaction(entities -> {
            var inbox = new Inbox();
            inbox.entities = entities;
            inbox.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return inbox.accept(new ReceivedText("", "m-2", "answer"));
        });
        setAside("m-2", "alin.landlord.answers", "answer", "answer.late", 60);

        assertThat(taken).isEmpty();
        assertThat(ids(list("m-2", Sorting.ascending(ExchangeOrder.SINCE), 0, 20)))
                .isEmpty();
    }

    private static void replay(String id) {
        Database.inTransaction(entities -> {
            var service = new ExchangeService();
            service.entities = entities;
            service.outbox = new Outbox();
            service.outbox.entities = entities;
            service.outbox.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            service.replay(id);
        });
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
        return new ExchangeQuery(text, Set.of(), order, new Slice(first, size));
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
