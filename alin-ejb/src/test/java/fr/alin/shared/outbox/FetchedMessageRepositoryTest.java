package fr.alin.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchedMessageRepositoryTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final Set<String> TOITS = LandlordQueues.of("TOITS");

    @BeforeEach
    void empty() {
        Database.empty("outbox_message");
    }

    @Test
    void messages_are_given_in_the_order_in_which_they_were_written_until_they_are_confirmed() {
        var later = written(LandlordQueues.dossiers("TOITS"), "later", NOW.plusSeconds(5));
        var first = written(LandlordQueues.dossiers("TOITS"), "first", NOW);
        written(LandlordQueues.acknowledgements("TOITS"), "last", NOW.plusSeconds(9));

        assertThat(bodies(2)).containsExactly("first", "later").isEqualTo(bodies(2));

        assertThat(confirmed(List.of(first))).isEmpty();
        assertThat(bodies(9)).containsExactly("later", "last");
        assertThat(confirmed(List.of(first, later))).isEmpty();
        assertThat(bodies(9)).containsExactly("last");
    }

    @Test
    void nobody_confirms_the_message_of_another() {
        var others = written(LandlordQueues.dossiers("AUTRE"), "theirs", NOW);

        assertThat(confirmed(List.of(others, "m-0000001"))).containsExactly(others, "m-0000001");
        assertThat(waiting(LandlordQueues.of("AUTRE")).count()).isEqualTo(1);
    }

    @Test
    void what_waits_is_counted_with_the_time_of_the_oldest() {
        assertThat(waiting(TOITS)).isEqualTo(new Waiting(0, Optional.empty()));

        written(LandlordQueues.dossiers("TOITS"), "later", NOW.plusSeconds(5));
        written(LandlordQueues.dossiers("TOITS"), "first", NOW);

        assertThat(waiting(TOITS)).isEqualTo(new Waiting(2, Optional.of(NOW)));
    }

    @Test
    void a_confirmed_message_ends_like_one_that_was_sent() {
        var id = written(LandlordQueues.dossiers("TOITS"), "text", NOW.minusSeconds(60));
        confirmed(List.of(id));

        var left = Database.fromTransaction(entities -> {
            var old = new OldMessages();
            old.entities = entities;
            old.delete(NOW.plusSeconds(1), 1000);
            return entities.createNativeQuery("select 1 from outbox_message where message_id = ?1")
                    .setParameter(1, id)
                    .getResultList();
        });

        assertThat(left).isEmpty();
    }

    private static String written(String queue, String body, Instant at) {
        return Database.fromTransaction(entities -> {
            var outbox = new Outbox();
            outbox.entities = entities;
            outbox.clock = Clock.fixed(at, ZoneOffset.UTC);
            return outbox.add(queue, Outbox.CANDIDATE_LIST, "L000000050", body);
        });
    }

    private static List<String> bodies(int most) {
        return in(service -> service.next(TOITS, most)).stream()
                .map(OwedMessage::body)
                .toList();
    }

    private static Waiting waiting(Set<String> destinations) {
        return in(service -> service.waiting(destinations));
    }

    private static Set<String> confirmed(List<String> ids) {
        return in(service -> service.confirm(TOITS, ids));
    }

    private static <T> T in(Function<FetchedMessageService, T> act) {
        return Database.fromTransaction(entities -> act.apply(service(entities)));
    }

    private static FetchedMessageService service(EntityManager entities) {
        var service = new FetchedMessageService();
        service.entities = entities;
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return service;
    }
}
