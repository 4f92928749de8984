package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.NotFound;
import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageThreadsRepositoryTest {

    private static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");
    private static final String LIST =
            "<dossier><candidacy>C000000042</candidacy><birthName>Porte</birthName></dossier>";

    private Instant now = NOW;

    @BeforeEach
    void a_list_two_answers_and_what_acknowledges_one() {
        Database.empty("inbox_message", "outbox_message", "offer_batch", "exchange_act");
        outgoing("landlord.TOITS.dossiers", "candidate-list", "L000000001", LIST, 0);
        incoming("TOITS", "a-1", "C000000042", 60);
        incoming("AUTRE", "a-1", "C000000042", 90);
        outgoing("landlord.TOITS.acknowledgements", "answer-acknowledgement", "a-1", "<x/>", 120);
        outgoing("landlord.AUTRE.acknowledgements", "answer-acknowledgement", "a-1", "<x/>", 150);
        incoming("TOITS", "a-2", "C000000043", 180);
    }

    @Test
    void a_thread_is_the_list_its_answers_and_their_acknowledgements_of_one_landlord() {
        var answer = of(service -> service.message(TrafficDirection.IN, "TOITS/a-1"));

        assertThat(thread(answer)).extracting(TrafficLine::about).containsExactly("L000000001", "C000000042", "a-1");
    }

    @Test
    void a_message_that_is_not_there_is_not_found() {
        for (var key : List.of("TOITS/a-9", "a-1", "", "'; \"")) {
            assertThatThrownBy(() -> of(service -> service.message(TrafficDirection.IN, key)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> of(service -> service.message(TrafficDirection.OUT, "TOITS/a-1")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_text_opens_for_a_reason_for_a_while_and_is_masked() {
        var list = of(service -> service.message(TrafficDirection.OUT, listKey()));
        assertThat(text(list)).isEmpty();

        Database.inTransaction(
                entities -> service(entities).open(TrafficDirection.OUT, list.key(), " Appel du bailleur "));

        assertThat(text(list))
                .contains("<dossier><candidacy>C000000042</candidacy><birthName>•••</birthName></dossier>");
        assertThat(traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.about()).isEqualTo(list.key() + " : Appel du bailleur"));
        now = NOW.plus(Duration.ofHours(2));
        assertThat(text(list)).isEmpty();
    }

    @Test
    void nothing_opens_without_a_reason() {
        for (var reason : List.of("", "  ", "x".repeat(301))) {
            assertThatThrownBy(() -> of(service -> {
                        service.open(TrafficDirection.IN, "TOITS/a-1", reason);
                        return null;
                    }))
                    .isInstanceOf(BusinessException.class);
        }
    }

    @Test
    void a_text_that_is_not_kept_is_blank() {
        var answer = of(service -> service.message(TrafficDirection.IN, "TOITS/a-1"));

        Database.inTransaction(entities -> service(entities).open(TrafficDirection.IN, answer.key(), "Appel"));

        assertThat(text(answer)).contains("");
    }

    @Test
    void a_message_set_aside_is_given_up_once_with_a_note_that_stays() {
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into inbox_message (message_id, source, kind, state, received_at, reason, body, sender)
                        values ('m/1', 'alin.landlord.answers', 'answer', 'SET_ASIDE', now(), 'answer.late', 'x', 'TOITS')""").executeUpdate());
        assertThatThrownBy(() -> giveUp(" ")).isInstanceOf(BusinessException.class);
        assertThat(line("TOITS/m/1").state()).isEqualTo(TrafficState.REFUSED);

        giveUp("Le bailleur l'a renvoyé");

        assertThat(line("TOITS/m/1").state()).isEqualTo(TrafficState.GIVEN_UP);
        assertThat(note(line("TOITS/m/1"))).contains("Le bailleur l'a renvoyé");
        assertThatThrownBy(() -> giveUp("Encore")).hasMessage("exchange.not-set-aside");
    }

    private void giveUp(String note) {
        Database.inTransaction(
                entities -> wired(entities).make(ExchangeService.class).giveUp("TOITS/m/1", note));
    }

    private TrafficLine line(String key) {
        return of(service -> service.message(TrafficDirection.IN, key));
    }

    private Optional<String> note(TrafficLine message) {
        return of(service -> service.note(message));
    }

    private static String listKey() {
        return (String) Database.fromTransaction(entities -> entities.createNativeQuery(
                        "select message_id from outbox_message where kind = 'candidate-list'")
                .getSingleResult());
    }

    private Optional<String> text(TrafficLine message) {
        return of(service -> service.text(message));
    }

    private List<TrafficLine> thread(TrafficLine message) {
        return of(service -> service.thread(message));
    }

    private List<StaffTrace> traces() {
        return of(service -> service.acts.by(7, 9));
    }

    private <T> T of(Function<TrafficService, T> use) {
        return Database.fromTransaction(entities -> use.apply(service(entities)));
    }

    private TrafficService service(EntityManager entities) {
        return wired(entities).make(TrafficService.class);
    }

    private Wired wired(EntityManager entities) {
        var caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return 7;
            }
        };
        var settings = new AlinSettings() {
            @Override
            public Duration readingLasts() {
                return Duration.ofHours(1);
            }
        };
        return new Wired(entities, Clock.fixed(now, ZoneOffset.UTC), caller, settings)
                .offering(ExchangeSubjects.class, OneList.class);
    }

    /** The list of one candidacy. */
    static class OneList implements ExchangeSubjects {

        @Override
        public Set<String> with(String reference) {
            return reference.equals("C000000042") ? Set.of("L000000001", "HOME-1") : Set.of();
        }
    }

    private static void outgoing(String destination, String kind, String about, String body, int seconds) {
        Database.inTransaction(entities -> {
            var outbox = new Outbox();
            outbox.entities = entities;
            outbox.clock = Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
            outbox.add(destination, kind, about, body);
        });
    }

    private static void incoming(String sender, String id, String about, int seconds) {
        Database.inTransaction(entities -> {
            var inbox = new Inbox();
            inbox.entities = entities;
            inbox.clock = Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
            inbox.accept(new ReceivedText(sender, id, "VISIT", about, Optional.empty(), ""));
        });
    }
}
