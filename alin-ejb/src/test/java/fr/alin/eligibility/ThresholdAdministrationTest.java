package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import fr.alin.eligibility.event.ThresholdsChanged;
import fr.alin.eligibility.model.DatedThresholds;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThresholdAdministrationTest {

    /** 2 June in Paris. */
    static final Instant NOW = Instant.parse("2026-06-01T22:30:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    static final Thresholds STRICT = new Thresholds(BigDecimal.valueOf(4), BigDecimal.valueOf(30), 20, 60);

    final FakeThresholds sets = new FakeThresholds();
    final FakeEvents<ThresholdsChanged> events = new FakeEvents<>();
    final ThresholdAdministration administration = new ThresholdAdministration();

    @BeforeEach
    void create() {
        administration.sets = sets;
        administration.changes = events;
        administration.log = new SecurityLog(Sealed.forTests());
        administration.clock = new SettableClock(NOW);
        administration.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return 7;
            }
        };
    }

    @Test
    void new_thresholds_apply_from_today() {
        administration.change(new ChangeThresholds(TODAY, STRICT));

        assertThat(administration.history()).containsExactly(new DatedThresholds(TODAY, STRICT, NOW));
        assertThat(events.last().effectiveFrom()).isEqualTo(TODAY);
    }

    @Test
    void thresholds_of_the_same_day_are_replaced() {
        administration.change(new ChangeThresholds(TODAY, STRICT));
        administration.change(new ChangeThresholds(TODAY, Thresholds.HANDBOOK));

        assertThat(administration.history())
                .extracting(DatedThresholds::thresholds)
                .containsExactly(Thresholds.HANDBOOK);
    }

    @Test
    void thresholds_of_a_past_day_cannot_be_changed() {
        var yesterday = TODAY.minusDays(1);

        assertThatThrownBy(() -> administration.change(new ChangeThresholds(yesterday, STRICT)))
                .isInstanceOf(ThresholdsInForce.class);
        assertThatThrownBy(() -> administration.withdraw(yesterday)).isInstanceOf(ThresholdsInForce.class);
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void a_day_far_in_the_future_is_refused() {
        assertThatThrownBy(() -> administration.change(
                        new ChangeThresholds(TODAY.plusYears(5).plusDays(1), STRICT)))
                .hasMessage("date.thresholds");
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void future_thresholds_can_be_withdrawn() {
        administration.change(new ChangeThresholds(TODAY.plusDays(1), STRICT));

        administration.withdraw(TODAY.plusDays(1));

        assertThat(administration.history()).isEmpty();
    }

    @Test
    void unknown_thresholds_cannot_be_withdrawn() {
        assertThatThrownBy(() -> administration.withdraw(TODAY)).isInstanceOf(ThresholdsNotFound.class);
    }
}
