package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.MessageIdUsed;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferBatchRepositoryTest {

    static final BatchOutcome OUTCOME = new BatchOutcome(
            false,
            List.of(T2_PARIS, new OfferReference("TOITS-2")),
            List.of(),
            List.of(new RefusedNotice(3, "toits 3", "@reference", "«toits» \"3\"", "offer-reference.malformed")));

    @BeforeEach
    void no_message_was_received() {
        Database.empty("offer_batch");
    }

    @Test
    void a_message_is_accepted_once_per_landlord() {
        assertThat(accept("TOITS", "m-1")).isTrue();
        assertThat(accept("TOITS", "m-1")).isFalse();
        assertThat(accept("OTHERS", "m-1")).isTrue();
    }

    @Test
    void an_id_is_not_used_for_another_content() {
        accept("TOITS", "m-1", "a");

        assertThatThrownBy(() -> accept("TOITS", "m-1", "b")).isInstanceOf(MessageIdUsed.class);
        assertThat(accept("OTHERS", "m-1", "b")).isTrue();
    }

    @Test
    void a_stored_outcome_is_marked_as_a_repetition() {
        accept("TOITS", "m-1");
        in(batches -> {
            batches.store("TOITS", "m-1", OUTCOME);
            return null;
        });

        var kept = outcome("TOITS", "m-1").orElseThrow();

        assertThat(kept.duplicate()).isTrue();
        assertThat(kept).usingRecursiveComparison().ignoringFields("duplicate").isEqualTo(OUTCOME);
        assertThat(outcome("OTHERS", "m-1")).isEmpty();
    }

    @Test
    void old_messages_are_deleted_and_recent_ones_are_not() {
        accept("TOITS", "m-1");

        assertThat(deletedBefore(NOW)).isZero();
        assertThat(deletedBefore(NOW.plus(Duration.ofSeconds(1)))).isEqualTo(1);
    }

    private static int deletedBefore(Instant moment) {
        return in(batches -> batches.deleteBefore(moment));
    }

    private static Optional<BatchOutcome> outcome(String landlord, String message) {
        return in(batches -> batches.outcome(landlord, message));
    }

    private static boolean accept(String landlord, String message) {
        return accept(landlord, message, "a");
    }

    private static boolean accept(String landlord, String message, String digest) {
        return in(batches -> batches.accept(landlord, message, digest, NOW));
    }

    private static <T> T in(Function<OfferBatchRepository, T> work) {
        return Database.fromTransaction(entities -> {
            var repository = new OfferBatchRepository();
            repository.entities = entities;
            return work.apply(repository);
        });
    }
}
