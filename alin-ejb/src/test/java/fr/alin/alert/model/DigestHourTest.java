package fr.alin.alert.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestHourTest {

    final DigestHour seven = new DigestHour(LocalTime.of(7, 0), ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T05:59:59Z, 2026-11-20T06:00:00Z",
        "2026-11-20T06:00:00Z, 2026-11-21T06:00:00Z",
        "2026-07-20T09:00:00Z, 2026-07-21T05:00:00Z",
        "2026-10-24T09:00:00Z, 2026-10-25T06:00:00Z"
    })
    void is_the_next_seven_o_clock_in_paris_whatever_the_season(Instant moment, Instant next) {
        assertThat(seven.after(moment)).isEqualTo(next);
    }
}
