package fr.alin.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class TodayTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 1);

    @Test
    void the_day_begins_at_midnight_in_paris_in_winter_and_in_summer() {
        assertThat(new Today(Instant.parse("2026-10-31T22:59:59Z")).inParis()).isEqualTo(SUNDAY.minusDays(1));
        assertThat(new Today(Instant.parse("2026-10-31T23:00:00Z")).inParis()).isEqualTo(SUNDAY);
        assertThat(new Today(Instant.parse("2026-07-31T22:00:00Z")).inParis()).isEqualTo("2026-08-01");
    }

    @Test
    void a_home_overseas_has_a_day_of_its_own() {
        var eveningInParis = new Today(Instant.parse("2026-11-01T21:00:00Z"));
        assertThat(eveningInParis.at("974")).isEqualTo(SUNDAY.plusDays(1));
        assertThat(eveningInParis.at("976")).isEqualTo(SUNDAY.plusDays(1));
        assertThat(eveningInParis.at("75")).isEqualTo(SUNDAY);
        assertThat(eveningInParis.at("2A")).isEqualTo(SUNDAY);

        var nightInParis = new Today(Instant.parse("2026-11-02T02:30:00Z"));
        assertThat(nightInParis.at("75")).isEqualTo(SUNDAY.plusDays(1));
        assertThat(nightInParis.at("973")).isEqualTo(SUNDAY);
        assertThat(nightInParis.at("971")).isEqualTo(SUNDAY);
    }

    @Test
    void no_home_is_outside_the_earliest_and_the_latest_day() {
        var noonInParis = new Today(Instant.parse("2026-11-01T11:00:00Z"));
        assertThat(noonInParis.earliest()).isEqualTo(SUNDAY);
        assertThat(noonInParis.latest()).isEqualTo(SUNDAY);

        var eveningInParis = new Today(Instant.parse("2026-11-01T21:00:00Z"));
        assertThat(eveningInParis.earliest()).isEqualTo(SUNDAY);
        assertThat(eveningInParis.latest()).isEqualTo(SUNDAY.plusDays(1));
    }
}
