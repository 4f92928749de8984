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
    void neither_mailbox_moves_the_account_alone() {
        change.confirm(keys.latest(), NOW);
        change.confirm(keys.latest(), NOW);
        assertThat(change.isAgreed()).isFalse();

        change.confirm(keys.former(), NOW);
        assertThat(change.isAgreed()).isTrue();
    }

    @Test
    void after_two_days_nobody_confirms_any_more() {
        var last = NOW.plus(TWO_DAYS);

        change.confirm(keys.former(), last.minusSeconds(1));
        assertThatExceptionOfType(EmailChangeOver.class).isThrownBy(() -> change.confirm(keys.latest(), last));
    }

    @Test
    void mails_sent_again_hold_the_only_links_that_work_and_give_no_more_time() {
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
    void another_address_is_confirmed_anew_by_both() {
        change.confirm(keys.former(), NOW);

        change.ask(new EmailAddress("a.roux@example.fr"), EmailChangeKeys.draw(), NOW.plusSeconds(60), TWO_DAYS);

        assertThat(change.isFormerConfirmed()).isFalse();
        assertThat(change.expiresAt()).isEqualTo(NOW.plusSeconds(60).plus(TWO_DAYS));
    }
}
