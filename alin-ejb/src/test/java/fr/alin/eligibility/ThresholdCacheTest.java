package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.eligibility.model.ThresholdSet;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThresholdCacheTest {

    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final Thresholds STRICT = new Thresholds(BigDecimal.valueOf(4), BigDecimal.valueOf(30), 20, 60);

    final FakeThresholds sets = new FakeThresholds();
    final SettableClock clock = new SettableClock(NOW);
    final ThresholdCache cache = new ThresholdCache();

    @BeforeEach
    void the_handbooks_thresholds_apply_since_2000() {
        sets.add(new ThresholdSet(LocalDate.of(2000, 1, 1), Thresholds.HANDBOOK, 1, NOW));
        cache.repository = sets;
        cache.clock = clock;
    }

    @Test
    void a_set_applies_from_its_day() {
        sets.add(new ThresholdSet(JULY, STRICT, 1, NOW));

        assertThat(cache.calendar().on(JULY.minusDays(1))).isEqualTo(Thresholds.HANDBOOK);
        assertThat(cache.calendar().on(JULY)).isEqualTo(STRICT);
    }

    @Test
    void a_day_before_all_sets_has_the_first_set() {
        assertThat(cache.calendar().on(LocalDate.of(1990, 1, 1))).isEqualTo(Thresholds.HANDBOOK);
    }

    @Test
    void the_sets_are_read_once_in_thirty_seconds() {
        cache.calendar();
        clock.advance(Duration.ofSeconds(29));
        cache.calendar();
        assertThat(sets.readings()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        cache.calendar();
        assertThat(sets.readings()).isEqualTo(2);
    }

    @Test
    void a_change_made_here_is_seen_at_once() {
        cache.calendar();
        sets.add(new ThresholdSet(JULY, STRICT, 1, NOW));

        cache.clear(new ThresholdsChanged(JULY, NOW));

        assertThat(cache.calendar().on(JULY)).isEqualTo(STRICT);
    }

    @Test
    void the_sets_are_read_again_when_the_clock_goes_back() {
        cache.calendar();
        clock.advance(Duration.ofSeconds(-1));
        cache.calendar();

        assertThat(sets.readings()).isEqualTo(2);
    }
}
