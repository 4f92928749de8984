package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import fr.alin.testing.Database;
import fr.alin.testing.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class InboxRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @BeforeEach
    void empty() {
        Database.empty("inbox_message");
    }

    @Test
    void a_message_is_new_once_and_answered_again_in_the_same_words() {
        assertThat(accepted(text("TOITS", "a"))).isEmpty();
        Database.inTransaction(entities -> inbox(entities).store("TOITS", "m-0000001", "APPLIED"));

        assertThat(accepted(text("TOITS", "a"))).contains("APPLIED");
    }

    @Test
    void the_ids_of_two_landlords_never_meet() {
        assertThat(accepted(text("TOITS", "a"))).isEmpty();
        assertThat(accepted(text("HABITAT", "b"))).isEmpty();
    }

    @Test
    void an_id_is_not_used_for_another_content_of_what_was_taken() {
        accepted(text("TOITS", "a"));

        assertThatThrownBy(() -> accepted(text("TOITS", "b"))).isInstanceOf(MessageIdUsed.class);
        assertThat(accepted(text("TOITS", "a"))).isPresent();
    }

    @Test
    void nor_of_what_was_refused_which_may_be_tried_again_as_it_is() {
        setAside(text("TOITS", "a"));

        assertThatThrownBy(() -> accepted(text("TOITS", "b"))).isInstanceOf(MessageIdUsed.class);
        assertThat(accepted(text("TOITS", "a"))).isEmpty();
    }

    @Test
    void a_message_that_could_not_be_read_leaves_its_id_free() {
        setAside(new ReceivedText("TOITS", "m-0000001", "answer"));

        assertThat(accepted(text("TOITS", "a"))).isEmpty();
    }

    @Test
    void a_message_is_overtaken_by_a_later_one_of_its_kind_about_the_same() {
        accepted(sent("m-0000002", "visit", "C000000001", 10));

        assertThat(overtaken(sent("m-0000001", "visit", "C000000001", 5))).isTrue();
        assertThat(overtaken(sent("m-0000003", "visit", "C000000001", 15))).isFalse();
        assertThat(overtaken(sent("m-0000004", "visit", "C000000002", 5))).isFalse();
        assertThat(overtaken(sent("m-0000005", "received", "C000000001", 5))).isFalse();
    }

    @RepeatedTest(5)
    void of_two_contents_under_one_id_at_once_one_is_refused() {
        assertThat(Race.of(() -> accepted(text("TOITS", "a")), () -> accepted(text("TOITS", "b"))))
                .containsExactlyInAnyOrder(Race.DONE, MessageIdUsed.CODE);
    }

    private static ReceivedText text(String sender, String digest) {
        return new ReceivedText(sender, "m-0000001", "visit", "C000000001", Optional.of(NOW), digest);
    }

    private static ReceivedText sent(String id, String kind, String about, int seconds) {
        return new ReceivedText("TOITS", id, kind, about, Optional.of(NOW.plusSeconds(seconds)), "");
    }

    private static Optional<String> accepted(ReceivedText text) {
        return Database.fromTransaction(entities -> inbox(entities).accept(text));
    }

    private static boolean overtaken(ReceivedText text) {
        return Database.fromTransaction(entities -> inbox(entities).isOvertaken(text));
    }

    private static void setAside(ReceivedText text) {
        Database.inTransaction(entities -> {
            var service = new InboxService();
            service.entities = entities;
            service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            service.setAside(text, "alin.landlord.answers", "<answer/>", "candidacy.not-found");
        });
    }

    private static Inbox inbox(EntityManager entities) {
        var inbox = new Inbox();
        inbox.entities = entities;
        inbox.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return inbox;
    }
}
