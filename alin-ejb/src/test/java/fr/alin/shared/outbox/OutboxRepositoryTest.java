package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.shared.model.EmailAddress;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxRepositoryTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");

    @BeforeEach
    void start_from_nothing() {
        Database.empty("outbox_message", "inbox_message");
    }

    @Test
    void what_is_owed_comes_in_the_order_of_the_promises() {
        Database.inTransaction(entities -> {
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "first");
            outbox(entities).add("landlord.b.dossiers", "dossier", "B-1", "second");
        });

        assertThat(owedAt(NOW)).extracting(DueMessage::body).containsExactly("first", "second");
    }

    @Test
    void what_we_owed_once_is_known_by_id_destination_and_text() {
        var id = Database.fromTransaction(
                entities -> outbox(entities).add("alin.offers", "offers-part", "m/part", "text"));

        Database.inTransaction(entities -> {
            var service = relay(entities, NOW);
            assertThat(service.isOwn(id, "alin.offers", "text")).isTrue();
            assertThat(service.isOwn(id, "alin.offers", "another text")).isFalse();
            assertThat(service.isOwn(id, "alin.landlord.answers", "text")).isFalse();
            assertThat(service.isOwn("m/part", "alin.offers", "text")).isFalse();
        });
    }

    @Test
    void mails_that_wait_follow_their_reader_to_another_address() {
        Database.inTransaction(entities -> {
            outbox(entities).add(Outbox.MAIL, "code", "account-7", "{\"email\": \"anne@example.fr\", \"values\": {}}");
            outbox(entities).add(Outbox.BULK_MAIL, "alert", "account-7", "{\"email\": \"anne@example.fr\"}");
            outbox(entities).add(Outbox.MAIL, "code", "account-8", "{\"email\": \"denis@example.fr\"}");
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "<email>anne@example.fr</email>");
        });

        Database.inTransaction(entities ->
                outbox(entities).readdress(new EmailAddress("anne@example.fr"), new EmailAddress("roux@example.fr")));

        assertThat(bodies())
                .containsExactly(
                        "{\"email\": \"roux@example.fr\", \"values\": {}}",
                        "{\"email\": \"roux@example.fr\"}",
                        "{\"email\": \"denis@example.fr\"}",
                        "<email>anne@example.fr</email>");
    }

    private static List<String> bodies() {
        return Database.fromTransaction(
                entities -> entities.createQuery("select m.body from OutboxMessage m order by m.id", String.class)
                        .getResultList());
    }

    @Test
    void a_rolled_back_change_owes_nothing() {
        try (var entities = Database.entityManager()) {
            entities.getTransaction().begin();
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "body");
            entities.flush();
            entities.getTransaction().rollback();
        }

        assertThat(owedAt(NOW)).isEmpty();
    }

    @Test
    void a_failed_message_waits_for_its_pause() {
        var id = Database.fromTransaction(entities -> {
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "body");
            return relay(entities, NOW).owedMessages(Set.of(), 1).get(0).id();
        });
        Database.inTransaction(entities -> relay(entities, NOW).markFailed(id, "broker down", Duration.ofSeconds(5)));

        assertThat(owedAt(NOW.plusSeconds(4))).isEmpty();
        assertThat(owedAt(NOW.plusSeconds(5))).extracting(DueMessage::attempts).containsExactly(1);
    }

    @Test
    void a_destination_that_rests_is_passed_over_and_mails_leave_by_their_own_way() {
        Database.inTransaction(entities -> {
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "resting");
            outbox(entities).add("landlord.b.dossiers", "dossier", "B-1", "dossier");
            outbox(entities).add(Outbox.MAIL, "account-requested", "", "mail");
        });

        var messages = Database.fromTransaction(
                entities -> relay(entities, NOW).owedMessages(Set.of("landlord.a.dossiers"), 10));
        var mails = Database.fromTransaction(entities -> relay(entities, NOW).owedMails(Outbox.MAIL, 10));

        assertThat(messages).extracting(DueMessage::body).containsExactly("dossier");
        assertThat(mails).extracting(DueMessage::body).containsExactly("mail");
    }

    @Test
    void mails_to_many_hold_up_none_that_someone_waits_for() {
        Database.inTransaction(entities -> {
            outbox(entities).add(Outbox.BULK_MAIL, "offer-alert", "", "to many");
            outbox(entities).add(Outbox.MAIL, "new-password", "", "to one");
        });

        assertThat(mails(Outbox.MAIL)).extracting(DueMessage::body).containsExactly("to one");
        assertThat(mails(Outbox.BULK_MAIL)).extracting(DueMessage::body).containsExactly("to many");
        assertThat(owedAt(NOW)).isEmpty();
    }

    private static List<DueMessage> mails(String lane) {
        return Database.fromTransaction(entities -> relay(entities, NOW).owedMails(lane, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {Outbox.MAIL, Outbox.BULK_MAIL})
    void nothing_of_a_mail_stays_once_it_is_sent(String lane) {
        var id = Database.fromTransaction(entities -> {
            outbox(entities).add(lane, "account-requested", "", "a link");
            return relay(entities, NOW).owedMails(lane, 1).get(0).id();
        });

        Database.inTransaction(entities -> relay(entities, NOW).markSent(id));

        assertThat(onlyBody()).isNull();
    }

    @Test
    void a_message_counts_once() {
        assertThat(accepted("m-1")).isTrue();
        assertThat(accepted("m-1")).isFalse();
    }

    @Test
    void a_message_set_aside_is_shown_and_can_be_replayed() {
        Database.inTransaction(entities ->
                setAside(entities).setAside("m-2", "alin.offers", "offers", "<x\u0000>", "offers: not XML"));

        var shown = Database.fromTransaction(entities -> exchanges(entities).setAside());
        Database.inTransaction(entities -> exchanges(entities).replay("m-2"));

        assertThat(shown).extracting(ExchangeLine::reason).containsExactly("offers: not XML");
        assertThat(setAsideNow()).isEmpty();
        assertThat(owedNow()).extracting(ExchangeLine::partner).containsExactly("alin.offers");
    }

    @Test
    void an_administrator_reads_no_text_about_a_person() {
        Database.inTransaction(entities -> {
            outbox(entities).add("landlord.TOITS.dossiers", Outbox.DOSSIER, "C000000001", "<dossier/>");
            outbox(entities).add(Outbox.MAIL, "application-code", "account-1", "{}");
            outbox(entities).add("landlord.TOITS.receipts", "receipt", "m-1", "<receipt/>");
        });

        assertThat(owedNow()).extracting(ExchangeLine::body).containsExactly(null, null, "<receipt/>");
    }

    private static List<DueMessage> owedAt(Instant now) {
        return Database.fromTransaction(entities -> relay(entities, now).owedMessages(Set.of(), 10));
    }

    private static boolean accepted(String messageId) {
        return Database.fromTransaction(entities -> inbox(entities).accept(messageId, "alin.offers", "offers"));
    }

    private static List<ExchangeLine> setAsideNow() {
        return Database.fromTransaction(entities -> exchanges(entities).setAside());
    }

    private static List<ExchangeLine> owedNow() {
        return Database.fromTransaction(entities -> exchanges(entities).owed());
    }

    private static Object onlyBody() {
        return Database.fromTransaction(entities ->
                entities.createNativeQuery("select body from outbox_message").getSingleResult());
    }

    private static Outbox outbox(EntityManager entities) {
        var outbox = new Outbox();
        outbox.entities = entities;
        outbox.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return outbox;
    }

    private static OutboxService relay(EntityManager entities, Instant now) {
        var service = new OutboxService();
        service.entities = entities;
        service.clock = Clock.fixed(now, ZoneOffset.UTC);
        return service;
    }

    private static Inbox inbox(EntityManager entities) {
        var inbox = new Inbox();
        inbox.entities = entities;
        inbox.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return inbox;
    }

    private static InboxService setAside(EntityManager entities) {
        var service = new InboxService();
        service.entities = entities;
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return service;
    }

    private static ExchangeService exchanges(EntityManager entities) {
        var service = new ExchangeService();
        service.entities = entities;
        service.outbox = outbox(entities);
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return service;
    }
}
