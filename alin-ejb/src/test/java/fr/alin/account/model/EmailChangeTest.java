package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import org.junit.jupiter.api.Test;

class EmailChangeTest {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Duration TWO_DAYS = Duration.ofDays(2);
    static final EmailAddress NEW = new EmailAddress("anne.roux@example.fr");

    final EmailChangeKeys keys = EmailChangeKeys.draw();
    final EmailChange change = new EmailChange(7, NEW, keys, NOW, TWO_DAYS);

    @Test
    void both_mailboxes_must_confirm() {
        change.confirm(keys.latest(), NOW);
        change.confirm(keys.latest(), NOW);
        assertThat(change.isAgreed()).isFalse();

        change.confirm(keys.former(), NOW);
        assertThat(change.isAgreed()).isTrue();
    }

    @Test
    void expires_after_two_days() {
        var last = NOW.plus(TWO_DAYS);

        change.confirm(keys.former(), last.minusSeconds(1));
        assertThatExceptionOfType(EmailChangeOver.class).isThrownBy(() -> change.confirm(keys.latest(), last));
    }

    @Test
    void renewed_links_replace_the_earlier_ones_and_keep_the_expiry() {
        var later = EmailChangeKeys.draw();
        change.confirm(keys.former(), NOW);

        change.renew(later, NOW);

        change.confirm(keys.latest(), NOW);
        assertThat(change.isNewConfirmed()).isFalse();
        assertThat(change.isFormerConfirmed()).isTrue();
        assertThat(change.expiresAt()).isEqualTo(NOW.plus(TWO_DAYS));
        change.confirm(later.latest(), NOW);
        assertThat(change.isAgreed()).isTrue();
    }

    @Test
    void another_address_needs_both_confirmations_again() {
        change.confirm(keys.former(), NOW);

        change.ask(new EmailAddress("a.roux@example.fr"), EmailChangeKeys.draw(), NOW.plusSeconds(60), TWO_DAYS);

        assertThat(change.isFormerConfirmed()).isFalse();
        assertThat(change.expiresAt()).isEqualTo(NOW.plusSeconds(60).plus(TWO_DAYS));
    }
}
