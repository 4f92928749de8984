package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxRepositoryTest {

    private static final ExchangeQuery ALL =
            new ExchangeQuery("", Set.of(), Sorting.ascending(ExchangeOrder.SINCE), new Slice(0, 200));

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");

    @BeforeEach
    void empty() {
        Database.empty("outbox_message", "inbox_message");
    }

    @Test
    void messages_are_sent_in_order() {
        Database.inTransaction(entities -> {
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "first");
            outbox(entities).add("landlord.b.dossiers", "dossier", "B-1", "second");
        });

        assertThat(dueAt(NOW)).extracting(DueMessage::body).containsExactly("first", "second");
    }

    @Test
    void own_messages_are_recognized_by_id_destination_and_text() {
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
    void pending_mails_follow_a_change_of_address() {
        Database.inTransaction(entities -> {
            outbox(entities).add(Outbox.MAIL, "code", "account-7", "{\"email\": \"anne@example.fr\", \"values\": {}}");
            outbox(entities).add(Outbox.BULK_MAIL, "alert", "account-7", "{\"email\": \"anne@example.fr\"}");
            outbox(entities).add(Outbox.CONFIRMATION_MAIL, "sent", "C7", "{\"email\": \"anne@example.fr\"}");
            outbox(entities).add(Outbox.MAIL, "code", "account-8", "{\"email\": \"denis@example.fr\"}");
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "<email>anne@example.fr</email>");
        });

        Database.inTransaction(entities ->
                outbox(entities).readdress(new EmailAddress("anne@example.fr"), new EmailAddress("roux@example.fr")));

        assertThat(bodies())
                .containsExactly(
                        "{\"email\": \"roux@example.fr\", \"values\": {}}",
                        "{\"email\": \"roux@example.fr\"}",
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
    void a_rollback_discards_the_message() {
        try (var entities = Database.entityManager()) {
            entities.getTransaction().begin();
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "body");
            entities.flush();
            entities.getTransaction().rollback();
        }

        assertThat(dueAt(NOW)).isEmpty();
    }

    @Test
    void a_failed_message_waits_for_its_delay() {
        var id = Database.fromTransaction(entities -> {
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "body");
            return relay(entities, NOW).dueMessages(Set.of(), 1).get(0).id();
        });
        Database.inTransaction(entities -> relay(entities, NOW).markFailed(id, "broker down", Duration.ofSeconds(5)));

        assertThat(dueAt(NOW.plusSeconds(4))).isEmpty();
        assertThat(dueAt(NOW.plusSeconds(5))).extracting(DueMessage::attempts).containsExactly(1);
    }

    @Test
    void resting_destinations_and_mails_are_excluded_from_queues() {
        Database.inTransaction(entities -> {
            outbox(entities).add("landlord.a.dossiers", "dossier", "A-1", "resting");
            outbox(entities).add("landlord.b.dossiers", "dossier", "B-1", "dossier");
            outbox(entities).add(Outbox.MAIL, "account-requested", "", "mail");
        });

        var messages = Database.fromTransaction(
                entities -> relay(entities, NOW).dueMessages(Set.of("landlord.a.dossiers"), 10));
        var mails = Database.fromTransaction(entities -> relay(entities, NOW).dueMails(Outbox.MAIL, 10));

        assertThat(messages).extracting(DueMessage::body).containsExactly("dossier");
        assertThat(mails).extracting(DueMessage::body).containsExactly("mail");
    }

    @Test
    void bulk_mails_and_confirmations_do_not_delay_other_mails() {
        Database.inTransaction(entities -> {
            outbox(entities).add(Outbox.BULK_MAIL, "offer-alert", "", "to many");
            outbox(entities).add(Outbox.CONFIRMATION_MAIL, "candidacy-submitted", "", "what she has read");
            outbox(entities).add(Outbox.MAIL, "new-password", "", "to one");
        });

        assertThat(mails(Outbox.MAIL)).extracting(DueMessage::body).containsExactly("to one");
        assertThat(mails(Outbox.BULK_MAIL)).extracting(DueMessage::body).containsExactly("to many");
        assertThat(mails(Outbox.CONFIRMATION_MAIL)).extracting(DueMessage::body).containsExactly("what she has read");
        assertThat(dueAt(NOW)).isEmpty();
    }

    private static List<DueMessage> mails(String lane) {
        return Database.fromTransaction(entities -> relay(entities, NOW).dueMails(lane, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {Outbox.MAIL, Outbox.BULK_MAIL, Outbox.CONFIRMATION_MAIL})
    void a_sent_mail_keeps_no_text(String lane) {
        var id = Database.fromTransaction(entities -> {
            outbox(entities).add(lane, "account-requested", "", "a link");
            return relay(entities, NOW).dueMails(lane, 1).get(0).id();
        });

        Database.inTransaction(entities -> relay(entities, NOW).markSent(id));

        assertThat(onlyBody()).isNull();
    }

    @Test
    void a_message_set_aside_is_listed_and_can_be_replayed() {
        Database.inTransaction(entities ->
                setAside(entities).setAside("m-2", "alin.offers", "offers", "<x\u0000>", "offers: not XML"));

        var shown = Database.fromTransaction(
                entities -> exchanges(entities).setAside(ALL).lines());
        Database.inTransaction(entities -> exchanges(entities).replay("m-2"));

        assertThat(shown).extracting(ExchangeLine::reason).containsExactly("offers: not XML");
        assertThat(setAsideNow()).isEmpty();
        assertThat(pendingNow()).extracting(ExchangeLine::partner).containsExactly("alin.offers");
    }

    @Test
    void what_an_administrator_sent_again_is_known_by_its_id_and_text() {
        Database.inTransaction(entities ->
                setAside(entities).setAside("answer-0001", "alin.answers", "answer", "<answer/>", "refused"));
        assertThat(returned("answer-0001", "<answer/>")).isFalse();

        Database.inTransaction(entities -> exchanges(entities).replay("answer-0001"));

        assertThat(returned("answer-0001", "<answer/>")).isTrue();
        assertThat(returned("answer-0001", "<answer />")).isFalse();
        assertThat(returned("answer-0002", "<answer/>")).isFalse();
    }

    @Test
    void what_nobody_known_signed_is_never_sent_again() {
        Database.inTransaction(entities -> setAside(entities)
                .setAside("unsigned/answer-0001", "alin.answers", InboxService.UNSIGNED, "<answer/>", "unsigned"));

        assertThatThrownBy(() ->
                        Database.inTransaction(entities -> exchanges(entities).replay("unsigned/answer-0001")))
                .hasMessage("exchange.unsigned");
        assertThat(returned("answer-0001", "<answer/>")).isFalse();
    }

    private static boolean returned(String id, String body) {
        return Database.fromTransaction(
                entities -> relay(entities, Instant.now()).isReturned(id, "alin.answers", body));
    }

    @Test
    void personal_texts_are_hidden_from_administrators() {
        Database.inTransaction(entities -> {
            outbox(entities).add("landlord.TOITS.dossiers", Outbox.CANDIDATE_LIST, "L000000050", "<candidateList/>");
            outbox(entities).add(Outbox.MAIL, "application-code", "account-1", "{}");
            outbox(entities).add("landlord.TOITS.receipts", "receipt", "m-1", "<receipt/>");
        });

        assertThat(pendingNow()).extracting(ExchangeLine::body).containsExactly(null, null, "<receipt/>");
    }

    private static List<DueMessage> dueAt(Instant now) {
        return Database.fromTransaction(entities -> relay(entities, now).dueMessages(Set.of(), 10));
    }

    private static List<ExchangeLine> setAsideNow() {
        return Database.fromTransaction(
                entities -> exchanges(entities).setAside(ALL).lines());
    }

    private static List<ExchangeLine> pendingNow() {
        return Database.fromTransaction(
                entities -> exchanges(entities).owed(ALL).lines());
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
        service.lists = new ExchangeRepository();
        service.lists.entities = entities;
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return service;
    }
}
