package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class MailAllowanceTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");

    final MailAllowance allowance = new MailAllowance(Digest.ofEmail("anne.porte@example.fr"), NOW);

    @Test
    void limits_the_mails_per_hour() {
        assertThat(allowance.take(NOW, 2)).isTrue();
        assertThat(allowance.take(NOW.plusSeconds(60), 2)).isTrue();
        assertThat(allowance.take(NOW.plusSeconds(120), 2)).isFalse();
    }

    @Test
    void starts_again_after_an_hour() {
        allowance.take(NOW, 1);

        assertThat(allowance.take(NOW.plus(Duration.ofHours(1)), 1)).isTrue();
    }

    @Test
    void a_clock_set_back_starts_a_new_hour() {
        allowance.take(NOW.plus(Duration.ofDays(90)), 1);

        assertThat(allowance.hasRoom(NOW, 1)).isTrue();
        assertThat(allowance.take(NOW, 1)).isTrue();
        assertThat(allowance.take(NOW, 1)).isFalse();
    }
}
