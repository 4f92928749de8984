package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

/** Handbook #2: the mailed link, R-036 to R-038. */
class AccountLinkTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final Duration TWO_DAYS = Duration.ofDays(2);

    final LinkKey key = LinkKey.draw();
    final AccountLink link = new AccountLink(7, key, LinkPurpose.ACTIVATION, NOW, TWO_DAYS);

    @Test
    void expires_after_two_days() {
        assertThat(link.state(NOW.plus(TWO_DAYS).minusMillis(1))).isEqualTo(LinkState.VALID);
        assertThat(link.state(NOW.plus(TWO_DAYS))).isEqualTo(LinkState.EXPIRED);
        assertThatThrownBy(() -> link.confirm(NOW.plus(TWO_DAYS))).isInstanceOf(LinkExpired.class);
    }

    @Test
    void stores_only_the_digest_of_its_key() {
        assertThat(link.keyDigest()).isEqualTo(key.digest().value()).doesNotContain(key.value());
        assertThat(key.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(key.toString()).doesNotContain(key.value());
    }

    @Test
    void requires_the_click_before_the_password() {
        assertThatThrownBy(() -> link.use(NOW)).isInstanceOf(EmailNotConfirmed.class);
    }

    @Test
    void may_be_clicked_twice_but_used_once() {
        link.confirm(NOW);
        link.confirm(NOW.plusSeconds(1));
        link.use(NOW.plusSeconds(2));

        assertThat(link.state(NOW.plusSeconds(3))).isEqualTo(LinkState.UNUSABLE);
        assertThatThrownBy(() -> link.use(NOW.plusSeconds(3))).isInstanceOf(LinkUnusable.class);
        assertThatThrownBy(() -> link.confirm(NOW.plusSeconds(3))).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void a_used_link_does_not_reveal_that_it_expired() {
        link.confirm(NOW);
        link.use(NOW);

        assertThat(link.state(NOW.plus(TWO_DAYS))).isEqualTo(LinkState.UNUSABLE);
    }
}
