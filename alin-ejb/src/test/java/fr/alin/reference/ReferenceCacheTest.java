package fr.alin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fr.alin.reference.event.CeilingsLoaded;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data are read once, and again after a change on this or another node. */
class ReferenceCacheTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final FakeReferenceDataRepository repository = new FakeReferenceDataRepository();
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
    void the_version_is_checked_at_most_every_thirty_seconds() {
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
    void a_change_on_another_node_is_read() {
        var before = cache.data();
        repository.version++;
        clock.advance(Duration.ofSeconds(31));

        assertThat(cache.data()).isNotSameAs(before);
        assertThat(cache.data().version()).isEqualTo(2);
    }

    @Test
    void a_change_on_this_node_is_read_at_once() {
        cache.data();
        repository.version++;
        cache.on(new CeilingsLoaded(7, START));

        assertThat(cache.data().version()).isEqualTo(2);
    }

    @Test
    void a_clock_set_back_triggers_a_check() {
        cache.data();
        repository.version++;
        clock.advance(Duration.ofDays(-1));

        assertThat(cache.data().version()).isEqualTo(2);
    }

    private static final class FakeReferenceDataRepository extends ReferenceDataRepository {

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
            return new ReferenceData(version, List.of(), List.of(), new IncomeCeilings(List.of()), List.of());
        }
    }
}
