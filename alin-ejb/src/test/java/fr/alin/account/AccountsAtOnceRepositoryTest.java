package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import fr.alin.account.event.AccountActivated;
import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.model.LinkKey;
import fr.alin.account.model.LinkState;
import fr.alin.account.model.LinkUnusable;
import fr.alin.account.model.PasswordHash;
import fr.alin.shared.model.Language;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two browsers doing the same at once, each in its own transaction. */
class AccountsAtOnceRepositoryTest {

    final SettableClock clock = new AccountStage().clock;
    final FakeEvents<AccountEvent> events = new FakeEvents<>();

    @BeforeEach
    void empty() {
        Database.empty("account", "mail_allowance", "sign_in_throttle", "allowance");
    }

    @Test
    void one_form_sent_twice_at_once_creates_one_account_and_one_mail() throws Exception {
        var refusals = twiceAtOnce(stage -> stage.front.open(AccountStage.form()));

        assertThat(refusals).isEmpty();
        assertThat(count("select count(a) from Account a")).isEqualTo(1);
        assertThat(events.fired()).hasSize(1).hasOnlyElementsOfType(AccountRequested.class);
        assertThat(count("select count(l) from AccountLink l")).isEqualTo(1);
    }

    @Test
    void two_simultaneous_password_requests_send_one_mail() throws Exception {
        confirmedLink();

        var refusals = twiceAtOnce(stage -> stage.front.requestNewPassword(AccountStage.ANNE, Language.FR));

        assertThat(refusals).isEmpty();
        assertThat(events.fired()).hasSize(2);
    }

    @Test
    void two_forms_with_one_address_create_one_account_and_two_valid_links() throws Exception {
        var language = new ConcurrentLinkedQueue<>(List.of(Language.FR, Language.EN));
        var refusals = twiceAtOnce(stage -> stage.front.open(form(language.poll())));

        assertThat(refusals).isEmpty();
        assertThat(count("select count(a) from Account a")).isEqualTo(1);
        assertThat(events.fired()).hasSize(2).hasOnlyElementsOfType(AccountRequested.class);
        assertThat(count("select count(l) from AccountLink l where l.endedAt is null"))
                .isEqualTo(2);
    }

    @Test
    void one_of_two_simultaneous_uses_of_a_link_wins() throws Exception {
        var key = confirmedLink();

        var refusals = twiceAtOnce(stage -> stage.replacement.replace(key, PasswordHash.of("Porte-Bleue-7", 10)));

        assertThat(refusals).hasSize(1).hasOnlyElementsOfType(LinkUnusable.class);
        assertThat(events.fired().stream().filter(AccountActivated.class::isInstance))
                .hasSize(1);
    }

    @Test
    void two_simultaneous_confirmation_clicks_both_succeed() throws Exception {
        Database.inTransaction(entities -> new Stage(entities).front.open(AccountStage.form()));
        var key = ((AccountRequested) events.fired().get(0)).linkKey();

        var refusals = twiceAtOnce(stage -> stage.front.confirmEmail(key));

        assertThat(refusals).isEmpty();
        Database.inTransaction(entities -> {
            var link =
                    StoredAccounts.on(entities).links().find(new LinkKey(key)).orElseThrow();
            assertThat(link.isConfirmed()).isTrue();
            assertThat(link.state(clock.instant())).isEqualTo(LinkState.VALID);
        });
    }

    private static OpenAccount form(Language language) {
        var form = AccountStage.form();
        return new OpenAccount(
                form.civility(), form.birthName(), form.firstName(), form.mobile(), form.email(), true, language);
    }

    private String confirmedLink() {
        Database.inTransaction(entities -> new Stage(entities).front.open(AccountStage.form()));
        var key = ((AccountRequested) events.fired().get(0)).linkKey();
        Database.inTransaction(entities -> new Stage(entities).front.confirmEmail(key));
        return key;
    }

    /** The refusals of two attempts started together. */
    private List<Throwable> twiceAtOnce(Consumer<Stage> attempt) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var running = List.of(
                    threads.submit(() -> refusal(attempt, start)), threads.submit(() -> refusal(attempt, start)));
            var refusals = new ArrayList<Throwable>();
            for (var one : running) {
                var refusal = one.get();
                if (refusal != null) {
                    refusals.add(refusal);
                }
            }
            return refusals;
        } finally {
            threads.shutdownNow();
        }
    }

    private Throwable refusal(Consumer<Stage> attempt, CyclicBarrier start) throws Exception {
        start.await();
        try {
            Database.inTransaction(entities -> attempt.accept(new Stage(entities)));
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private static long count(String query) {
        return Database.fromTransaction(
                entities -> entities.createQuery(query, Long.class).getSingleResult());
    }

    /** The services on the entity manager of one transaction. */
    private final class Stage {

        final AccountService front;
        final PasswordReplacement replacement;

        Stage(EntityManager entities) {
            var wired = new Wired(entities, clock, new AccountSettings(), Sealed.forTests())
                    .firing(AccountEvent.class, events);
            front = wired.make(AccountService.class);
            replacement = wired.make(PasswordReplacement.class);
        }
    }
}
