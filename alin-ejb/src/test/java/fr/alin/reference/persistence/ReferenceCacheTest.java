package fr.alin.reference.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.alin.reference.event.CeilingsLoaded;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data are read once, and again when another node or this one has changed them. */
class ReferenceCacheTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final Counted repository = new Counted();
    private final SettableClock clock = new SettableClock(START);
    private final ReferenceCache cache = new ReferenceCache();

    @BeforeEach
    void connect() {
        cache.repository = repository;
        cache.clock = clock;
    }

    @Test
    void data_are_read_once() {
        var first = cache.data();

        assertThat(cache.data()).isSameAs(first);
        assertThat(repository.reads).isEqualTo(1);
        assertThat(repository.checks).isZero();
    }

    @Test
    void the_version_is_looked_at_every_thirty_seconds_at_most() {
        cache.data();
        clock.advance(Duration.ofSeconds(30));
        cache.data();
        assertThat(repository.checks).isZero();

        clock.advance(Duration.ofSeconds(1));
        cache.data();
        cache.data();
        assertThat(repository.checks).isEqualTo(1);
        assertThat(repository.reads).isEqualTo(1);
    }

    @Test
    void a_version_that_another_node_raised_is_read() {
        var before = cache.data();
        repository.version++;
        clock.advance(Duration.ofSeconds(31));

        assertThat(cache.data()).isNotSameAs(before);
        assertThat(cache.data().version()).isEqualTo(2);
    }

    @Test
    void what_this_node_loaded_is_read_at_once() {
        cache.data();
        repository.version++;
        cache.on(new CeilingsLoaded(7, START));

        assertThat(cache.data().version()).isEqualTo(2);
    }

    @Test
    void a_clock_set_back_does_not_keep_old_data_for_ever() {
        cache.data();
        repository.version++;
        clock.advance(Duration.ofDays(-1));

        assertThat(cache.data().version()).isEqualTo(2);
    }

    private static final class Counted extends ReferenceDataRepository {

        private long version = 1;
        private int reads;
        private int checks;

        @Override
        public long version() {
            checks++;
            return version;
        }

        @Override
        public ReferenceData read() {
            reads++;
            return new ReferenceData(version, List.of(), new IncomeCeilings(List.of()), List.of());
        }
    }
}
