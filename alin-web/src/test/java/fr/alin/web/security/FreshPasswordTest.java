package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;

class FreshPasswordTest {

    private final FakeExchange exchange = new FakeExchange();
    private final FreshPassword password = new FreshPassword();

    @Test
    void a_password_that_was_just_entered_counts_for_ten_minutes() {
        at(Duration.ZERO).shown();

        assertThat(at(Duration.ofSeconds(599)).isFresh()).isTrue();
        assertThat(at(Duration.ofMinutes(10)).isFresh()).isFalse();
    }

    @Test
    void without_a_session_no_password_was_entered_and_none_is_started() {
        assertThat(at(Duration.ZERO).isFresh()).isFalse();
        assertThat(exchange.session).isNull();
    }

    @Test
    void another_session_does_not_know_it() {
        at(Duration.ZERO).shown();
        exchange.session.clear();

        assertThat(at(Duration.ZERO).isFresh()).isFalse();
    }

    private FreshPassword at(Duration later) {
        password.request = exchange.request();
        password.clock = Clock.fixed(Instant.EPOCH.plus(later), ZoneOffset.UTC);
        return password;
    }
}
