package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

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

class TrafficRepositoryTest {

    private static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");

    @BeforeEach
    void one_message_of_each_kind() {
        Database.empty("inbox_message", "outbox_message", "offer_batch");
        batch("TOITS", "o-1", 0);
        outgoing("landlord.TOITS.dossiers", "candidate-list", "L000000001", 60);
        outgoing("mail", "welcome", "account-1", 70);
        incoming("TOITS", "a-1", "VISIT", "C000000042", 120);
        incoming("AUTRE", "a-1", "DECISION", "C000000043", 180);
        outgoing("landlord.TOITS.acknowledgements", "answer-acknowledgement", "a-1", 240);
        setAside("TOITS", "a-2", "answer", "candidacy.step-refused REFUSED LEASE_SIGNED", 300);
        setAside("", "undelivered/a-3", "unsigned", "message.expired", 360);
    }

    @Test
    void every_message_of_a_landlord_is_a_line_and_no_mail() {
        var page = list("", Sorting.descending(TrafficOrder.SINCE));

        assertThat(page.total()).isEqualTo(7);
        assertThat(page.lines())
                .extracting(TrafficLine::state)
                .containsExactly(
                        TrafficState.SET_ASIDE,
                        TrafficState.REFUSED,
                        TrafficState.OWED,
                        TrafficState.APPLIED,
                        TrafficState.APPLIED,
                        TrafficState.OWED,
                        TrafficState.APPLIED);
        assertThat(page.lines())
                .extracting(TrafficLine::partner)
                .containsExactly("", "TOITS", "TOITS", "AUTRE", "TOITS", "TOITS", "TOITS");
    }

    @Test
    void a_line_has_its_size_and_reason_while_they_are_kept() {
        var lines = list("a-2", Sorting.descending(TrafficOrder.SINCE)).lines();

        assertThat(lines).extracting(TrafficLine::size).containsExactly(OptionalInt.of(4));
        assertThat(lines)
                .extracting(TrafficLine::reason)
                .containsExactly(Optional.of("candidacy.step-refused REFUSED LEASE_SIGNED"));
        assertThat(list("o-1", Sorting.descending(TrafficOrder.SINCE)).lines())
                .extracting(TrafficLine::size)
                .containsExactly(OptionalInt.empty());
    }

    @Test
    void an_answer_that_contradicts_waits() {
        Database.inTransaction(entities -> inbox(entities, 0).store("AUTRE", "a-1", "{\"state\":\"WAITING\"}"));

        assertThat(list("C000000043", Sorting.descending(TrafficOrder.SINCE)).lines())
                .extracting(TrafficLine::state)
                .containsExactly(TrafficState.WAITING);
    }

    @ParameterizedTest
    @CsvSource({"l000000001,1", "C000000042,1", "a-1,3", "a-,0", "account-1,0"})
    void a_reference_finds_the_message_and_what_is_about_it(String reference, int found) {
        assertThat(list(reference, Sorting.ascending(TrafficOrder.SINCE)).total())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "OUT,,,,2",
        "IN,,,,5",
        ",TOITS,,,5",
        ",NOBODY,,,0",
        ",,offers,,1",
        ",,,REFUSED,1",
        ",,,SET_ASIDE,1",
        "OUT,AUTRE,,,0"
    })
    void filters_leave_what_they_say(String direction, String partner, String kind, String state, int left) {
        var asked = new TrafficQuery(
                "",
                Optional.ofNullable(direction).map(TrafficDirection::valueOf),
                Optional.ofNullable(partner).orElse(""),
                Optional.ofNullable(kind).orElse(""),
                Optional.ofNullable(state).map(TrafficState::valueOf),
                Optional.empty(),
                Optional.empty(),
                Sorting.ascending(TrafficOrder.SINCE),
                new Slice(0, 1));

        assertThat(read(asked).total()).isEqualTo(left);
    }

    @Test
    void days_are_days_in_paris_and_include_the_last() {
        incoming("TOITS", "late", "VISIT", "C000000044", 13 * 3600 - 1);
        incoming("TOITS", "next", "VISIT", "C000000044", 13 * 3600);

        assertThat(between("2020-10-01", "2020-10-01")).isEqualTo(8);
        assertThat(between("2020-10-02", "2020-10-09")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_order_has_each_message_once(TrafficOrder by) {
        assertThat(list("", Sorting.ascending(by)).lines())
                .doesNotHaveDuplicates()
                .hasSize(7);
    }

    private static int between(String from, String until) {
        return read(new TrafficQuery(
                        "",
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        Optional.of(LocalDate.parse(from)),
                        Optional.of(LocalDate.parse(until)),
                        Sorting.ascending(TrafficOrder.SINCE),
                        new Slice(0, 1)))
                .total();
    }

    private static ListPage<TrafficLine> list(String reference, Sorting<TrafficOrder> order) {
        return read(new TrafficQuery(
                reference,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order,
                new Slice(0, 20)));
    }

    private static ListPage<TrafficLine> read(TrafficQuery asked) {
        return Database.fromTransaction(entities -> {
            var lists = new TrafficRepository();
            lists.entities = entities;
            return lists.list(asked);
        });
    }

    private static void outgoing(String destination, String kind, String about, int seconds) {
        Database.inTransaction(entities -> {
            var outbox = new Outbox();
            outbox.entities = entities;
            outbox.clock = at(seconds);
            outbox.add(destination, kind, about, "<x/>");
        });
    }

    private static void incoming(String sender, String id, String kind, String about, int seconds) {
        var text = new ReceivedText(sender, id, kind, about, Optional.empty(), "");
        Database.inTransaction(entities -> inbox(entities, seconds).accept(text));
    }

    private static void setAside(String sender, String id, String kind, String reason, int seconds) {
        Database.inTransaction(entities -> {
            var service = new InboxService();
            service.entities = entities;
            service.clock = at(seconds);
            service.setAside(new ReceivedText(sender, id, kind), "alin.landlord.answers", "<x/>", reason);
        });
    }

    private static void batch(String landlord, String id, int seconds) {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into offer_batch (landlord_code, message_id, received_at) values (?1, ?2, ?3)""")
                .setParameter(1, landlord)
                .setParameter(2, id)
                .setParameter(3, NOW.plusSeconds(seconds).atOffset(ZoneOffset.UTC))
                .executeUpdate());
    }

    private static Inbox inbox(EntityManager entities, int seconds) {
        var inbox = new Inbox();
        inbox.entities = entities;
        inbox.clock = at(seconds);
        return inbox;
    }

    private static Clock at(int seconds) {
        return Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
    }
}
