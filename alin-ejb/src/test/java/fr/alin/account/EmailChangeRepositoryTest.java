package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;

import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.NewEmailOffered;
import fr.alin.account.event.TakenEmailOffered;
import fr.alin.account.model.Digest;
import fr.alin.account.model.EmailChangeOver;
import fr.alin.account.model.EmailUnchanged;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.PasswordRefused;
import fr.alin.account.model.TooManyEmailChanges;
import fr.alin.account.view.EmailChangeView;
import fr.alin.account.view.PendingEmail;
import fr.alin.shared.model.EmailAddress;
import fr.alin.testing.Database;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account moves to another address only when both mailboxes have confirmed. */
class EmailChangeRepositoryTest {

    static final EmailAddress FORMER = new EmailAddress("anne.petit@example.fr");
    static final EmailAddress NEW = new EmailAddress("anne.roux@example.fr");

    final OwnAccounts own = new OwnAccounts();
    long anne;

    @BeforeEach
    void empty() {
        Database.empty("account", "mail_allowance", "sign_in_throttle");
        anne = own.active(FORMER.value());
    }

    @Test
    void the_second_click_moves_the_account_whichever_comes_first() {
        ask();

        assertThat(confirm(newKey())).isFalse();
        assertThat(own.holder(anne).email()).isEqualTo(FORMER);
        assertThat(pending().newConfirmed()).isTrue();
        assertThat(confirm(formerKey())).isTrue();

        assertThat(own.holder(anne).email()).isEqualTo(NEW);
        assertThat(own.last(EmailChanged.class))
                .isEqualTo(new EmailChanged(anne, FORMER, NEW, own.holder(anne).language(), own.clock.instant()));
        assertThat(own.as(anne, OwnAccountService::pendingEmail)).isEmpty();
    }

    @Test
    void all_known_browsers_are_forgotten_except_the_last_to_click() {
        var known = own.tokenOf(anne);
        ask();

        var halfway = own.clicking(known, service -> service.confirm(newKey()));
        var done = own.clicking(known, service -> service.confirm(formerKey()));

        assertThat(halfway.device()).isEmpty();
        assertThat(own.isKnown(anne, known)).isFalse();
        assertThat(own.isKnown(anne, done.device().orElseThrow())).isTrue();
    }

    @Test
    void a_click_does_not_make_an_unknown_browser_known() {
        ask();
        confirm(newKey());

        assertThat(own.clicking("", service -> service.confirm(formerKey())).device())
                .isEmpty();
    }

    @Test
    void reading_a_link_changes_nothing_and_names_its_mailbox() {
        ask();

        assertThat(look(newKey())).isEqualTo(new EmailChangeView(true, true, false, NEW.masked()));
        assertThat(look(formerKey())).isEqualTo(new EmailChangeView(true, false, false, NEW.masked()));
        assertThat(look("no-such-key")).isEqualTo(EmailChangeView.over());
        assertThat(pending().formerConfirmed() || pending().newConfirmed()).isFalse();
    }

    @Test
    void either_mailbox_cancels_the_change() {
        ask();
        confirm(newKey());

        try (var log = new SecurityLines()) {
            own.withKey(service -> {
                service.refuse(formerKey());
                return null;
            });
            assertThat(log.all()).singleElement().asString().startsWith("WARNING EMAIL_CHANGE_REFUSED account=" + anne);
        }

        assertOver(newKey());
        assertThat(own.holder(anne).email()).isEqualTo(FORMER);
    }

    @Test
    void the_holder_cancels_the_change() {
        ask();

        own.as(anne, service -> {
            service.cancelEmailChange();
            return null;
        });

        assertOver(formerKey());
    }

    @Test
    void the_links_expire_after_two_days() {
        ask();
        confirm(newKey());

        own.clock.advance(Duration.ofDays(2));

        assertOver(formerKey());
        assertThat(look(newKey())).isEqualTo(EmailChangeView.over());
        assertThat(own.as(anne, OwnAccountService::pendingEmail)).isEmpty();
    }

    @Test
    void a_taken_address_gets_a_mail_without_key_and_the_page_shows_no_difference() {
        var denis = own.active(NEW.value());

        ask();

        assertThat(own.last(TakenEmailOffered.class).accountId()).isEqualTo(denis);
        assertThat(own.events.fired()).noneMatch(NewEmailOffered.class::isInstance);
        assertThat(pending().newEmail()).isEqualTo(NEW);
        assertThat(confirm(formerKey())).isFalse();
    }

    @Test
    void an_unconfirmed_account_gives_way_to_the_owner_of_the_mailbox() {
        var unconfirmed = own.requested(NEW.value());
        ask();

        confirm(newKey());
        confirm(formerKey());

        assertThat(own.holder(anne).email()).isEqualTo(NEW);
        assertThat(count("account where id = " + unconfirmed)).isZero();
    }

    @Test
    void links_mailed_again_replace_the_earlier_ones() {
        ask();
        var first = newKey();
        confirm(formerKey());

        remind();

        assertOver(first);
        assertThat(own.events.fired().stream().filter(EmailChangeRequested.class::isInstance))
                .hasSize(1);
        assertThat(confirm(newKey())).isTrue();
    }

    @Test
    void changes_of_address_do_not_flood_a_mailbox_or_use_up_password_links() {
        for (var i = 0; i < 5; i++) {
            own.clock.advance(Duration.ofMinutes(2));
            ask();
        }
        own.clock.advance(Duration.ofMinutes(2));

        assertThatExceptionOfType(TooManyEmailChanges.class).isThrownBy(this::ask);
        assertThat(count("mail_allowance where email_digest = '"
                        + Digest.ofEmail(NEW.value()).value() + "'"))
                .isZero();
        own.clock.advance(Duration.ofHours(1));
        ask();
    }

    @Test
    void a_repeated_request_or_reminder_is_mailed_once() {
        ask();
        ask();
        assertThat(own.events.fired()).hasSize(2);

        remind();
        var key = newKey();
        remind();
        assertThat(own.events.fired()).hasSize(4);
        assertThat(look(key).usable()).isTrue();

        own.clock.advance(Duration.ofMinutes(2));
        remind();
        assertThat(look(key).usable()).isFalse();
    }

    private void remind() {
        own.as(anne, service -> {
            service.remindOfEmailChange();
            return null;
        });
    }

    @Test
    void many_accounts_together_do_not_flood_one_mailbox() {
        for (var i = 0; i < 5; i++) {
            var account = own.active("person" + i + "@example.fr");
            ask(account, NEW);
        }

        assertThatExceptionOfType(TooManyEmailChanges.class).isThrownBy(this::ask);
    }

    @Test
    void a_change_requires_the_password_and_a_different_address() {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> own.as(anne, service -> {
                    service.changeEmail(NEW, "Porte-Verte-8");
                    return null;
                }));
        assertThatExceptionOfType(EmailUnchanged.class).isThrownBy(() -> ask(anne, FORMER));
    }

    @Test
    void the_counters_move_to_the_new_address() {
        ask();
        Database.inTransaction(entities -> entities.createNativeQuery("""
                        insert into sign_in_throttle (email_digest, version, tries, locks, last_try_at)
                        values (?1, 1, 4, 0, now()), (?2, 1, 1, 0, now())""")
                .setParameter(1, Digest.ofEmail(FORMER.value()).value())
                .setParameter(2, Digest.ofEmail(NEW.value()).value())
                .executeUpdate());

        confirm(newKey());
        confirm(formerKey());

        assertThat(count("sign_in_throttle where tries = 4 and email_digest = '"
                        + Digest.ofEmail(NEW.value()).value() + "'"))
                .isEqualTo(1);
        assertThat(count("sign_in_throttle where email_digest = '"
                        + Digest.ofEmail(FORMER.value()).value() + "'"))
                .isZero();
    }

    @Test
    void the_table_holds_no_usable_key() {
        ask();

        assertThat(count("email_change where cast(email_change as text) like '%" + newKey() + "%'"))
                .isZero();
        assertThat(count("email_change where new_key_digest = '"
                        + new LinkKey(newKey()).digest().value() + "'"))
                .isEqualTo(1);
    }

    private void ask() {
        ask(anne, NEW);
    }

    private void ask(long account, EmailAddress address) {
        own.as(account, service -> {
            service.changeEmail(address, OwnAccounts.PASSWORD);
            return null;
        });
    }

    private String newKey() {
        return own.last(NewEmailOffered.class).linkKey();
    }

    private String formerKey() {
        return own.last(EmailChangeRequested.class).linkKey();
    }

    private boolean confirm(String key) {
        return own.withKey(service -> service.confirm(key)).changed();
    }

    private EmailChangeView look(String key) {
        return own.withKey(service -> service.look(key));
    }

    private PendingEmail pending() {
        return own.as(anne, OwnAccountService::pendingEmail).orElseThrow();
    }

    private void assertOver(String key) {
        assertThatExceptionOfType(EmailChangeOver.class).isThrownBy(() -> confirm(key));
    }

    private static long count(String rows) {
        Object count = Database.fromTransaction(entities ->
                entities.createNativeQuery("select count(*) from " + rows).getSingleResult());
        return ((Number) count).longValue();
    }
}
