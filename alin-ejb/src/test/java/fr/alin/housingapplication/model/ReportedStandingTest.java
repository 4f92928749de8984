package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.registration.model.StrikeOffReason;
import org.junit.jupiter.api.Test;

/** The life of an application on its site (domain §2.7). */
class ReportedStandingTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 14);

    private final ReportedStanding standing = ReportedStanding.proved();

    @Test
    void is_in_force_to_the_last_day_of_its_year_and_to_renew_from_two_months_before() {
        standing.found(LAST_DAY, NOW);

        assertThat(standing.on(LocalDate.of(2022, 7, 13))).isEqualTo(ApplicationStanding.ACTIVE);
        assertThat(standing.on(LocalDate.of(2022, 7, 14))).isEqualTo(ApplicationStanding.TO_RENEW);
        assertThat(standing.on(LAST_DAY)).isEqualTo(ApplicationStanding.TO_RENEW);
        assertThat(standing.on(LAST_DAY.plusDays(1))).isEqualTo(ApplicationStanding.NOT_RENEWED);
    }

    @Test
    void an_application_of_which_no_reading_told_the_last_day_counts_as_active() {
        assertThat(standing.on(LAST_DAY)).isEqualTo(ApplicationStanding.ACTIVE);
    }

    @Test
    void a_strike_off_is_news_once_and_ends_when_the_site_takes_it_back() {
        standing.found(LAST_DAY, NOW);

        assertThat(strikeOff()).isTrue();
        assertThat(strikeOff()).isFalse();
        assertThat(standing.on(LAST_DAY)).isEqualTo(ApplicationStanding.STRUCK_OFF);
        assertThat(standing.strikeOffReason()).contains(StrikeOffReason.NOT_RENEWED);

        assertThat(standing.reinstated(NOW)).isTrue();
        assertThat(standing.reinstated(NOW)).isFalse();
        assertThat(standing.on(LAST_DAY)).isEqualTo(ApplicationStanding.TO_RENEW);
    }

    @Test
    void a_recognised_priority_is_news_once() {
        assertThat(standing.daloRecognised(LAST_DAY)).isTrue();
        assertThat(standing.daloRecognised(LAST_DAY)).isFalse();
    }

    private boolean strikeOff() {
        return standing.struckOff(LocalDate.of(2022, 1, 31), Optional.of(StrikeOffReason.NOT_RENEWED), NOW);
    }
}
