package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** The lock that allows passwords of eight characters (CNIL 2022-100; domain §9). */
class SignInThrottleTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final Duration QUARTER = Duration.ofMinutes(15);
    static final LockoutPolicy POLICY = new LockoutPolicy(5, QUARTER, Duration.ofHours(24));

    final SignInThrottle throttle = new SignInThrottle(Digest.ofEmail("anne.porte@example.fr"), NOW);

    @Test
    void allows_five_attempts_and_stops_the_sixth() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.claim(NOW, POLICY)).isEmpty();
        }

        assertThat(throttle.claim(NOW, POLICY)).contains(NOW.plus(QUARTER));
    }

    @Test
    void the_fifth_attempt_triggers_the_lock() {
        claimTimes(4, NOW);
        assertThat(throttle.lockAt(NOW)).isEmpty();

        claimTimes(1, NOW);

        assertThat(throttle.lockAt(NOW)).contains(NOW.plus(QUARTER));
    }

    @Test
    void a_stopped_attempt_does_not_extend_the_lock() {
        claimTimes(5, NOW);

        var almost = NOW.plus(QUARTER).minusSeconds(1);

        assertThat(throttle.claim(almost, POLICY)).contains(NOW.plus(QUARTER));
        assertThat(throttle.claim(NOW.plus(QUARTER), POLICY)).isEmpty();
    }

    @Test
    void each_lock_lasts_twice_as_long_up_to_a_day() {
        var lock = QUARTER;
        var at = NOW;
        for (int i = 0; i < 10; i++) {
            claimTimes(5, at);
            assertThat(throttle.lockAt(at)).contains(at.plus(lock));
            at = at.plus(lock);
            lock = lock.multipliedBy(2).compareTo(Duration.ofHours(24)) < 0
                    ? lock.multipliedBy(2)
                    : Duration.ofHours(24);
        }
        assertThat(lock).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void a_day_without_attempts_resets_the_lock() {
        claimTimes(5, NOW);
        var later = NOW.plus(QUARTER).plus(Duration.ofHours(24)).plusSeconds(1);

        claimTimes(5, later);

        assertThat(throttle.lockAt(later)).contains(later.plus(QUARTER));
    }

    private void claimTimes(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            throttle.claim(at, POLICY);
        }
    }
}
