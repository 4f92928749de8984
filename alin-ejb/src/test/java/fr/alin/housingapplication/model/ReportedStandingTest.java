package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.registration.model.StrikeOffReason;
import org.junit.jupiter.api.Test;

/** The standing of an application on its site (domain §2.7). */
class ReportedStandingTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 14);

    private final ReportedStanding standing = ReportedStanding.proved();

    @Test
    void is_in_force_until_expiry_and_due_for_renewal_in_the_last_two_months() {
        standing.found(LAST_DAY, NOW);

        assertThat(standing.on(LocalDate.of(2022, 7, 13))).isEqualTo(ApplicationStanding.ACTIVE);
        assertThat(standing.on(LocalDate.of(2022, 7, 14))).isEqualTo(ApplicationStanding.TO_RENEW);
        assertThat(standing.on(LAST_DAY)).isEqualTo(ApplicationStanding.TO_RENEW);
        assertThat(standing.on(LAST_DAY.plusDays(1))).isEqualTo(ApplicationStanding.NOT_RENEWED);
    }

    @Test
    void an_application_without_an_expiry_date_counts_as_active() {
        assertThat(standing.on(LAST_DAY)).isEqualTo(ApplicationStanding.ACTIVE);
    }

    @Test
    void a_strike_off_is_reported_once_and_ends_with_a_reinstatement() {
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
    void a_recognised_priority_is_reported_once() {
        assertThat(standing.daloRecognised(LAST_DAY)).isTrue();
        assertThat(standing.daloRecognised(LAST_DAY)).isFalse();
    }

    private boolean strikeOff() {
        return standing.struckOff(LocalDate.of(2022, 1, 31), Optional.of(StrikeOffReason.NOT_RENEWED), NOW);
    }
}
