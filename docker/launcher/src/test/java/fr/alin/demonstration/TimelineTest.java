package fr.alin.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant START = Instant.parse("2026-10-01T08:00:00Z");

    private final MovableClock clock = new MovableClock(START);
    private final Stage stage = new Stage(null, clock, List.of());
    private final Timeline timeline = new Timeline();
    private final List<String> played = new ArrayList<>();

    @Test
    void acts_are_played_in_the_order_of_their_moments_and_of_their_planning() {
        timeline.at(START.plusSeconds(20), () -> played.add("later"));
        timeline.at(START.plusSeconds(10), () -> played.add("first"));
        timeline.at(START.plusSeconds(10), () -> played.add("second"));

        timeline.playUntil(START.plusSeconds(20), stage);

        assertThat(played).containsExactly("first", "second", "later");
    }

    @Test
    void an_act_plays_at_its_moment_and_may_plan_another() {
        timeline.at(START.plusSeconds(10), () -> {
            played.add(clock.instant().toString());
            timeline.at(START.plusSeconds(11), () -> played.add(clock.instant().toString()));
        });

        timeline.playUntil(START.plusSeconds(60), stage);

        assertThat(played).containsExactly("2026-10-01T08:00:10Z", "2026-10-01T08:00:11Z");
    }

    @Test
    void what_comes_after_the_end_is_not_played() {
        timeline.at(START.plusSeconds(61), () -> played.add("tomorrow"));

        timeline.playUntil(START.plusSeconds(60), stage);

        assertThat(played).isEmpty();
    }
}
