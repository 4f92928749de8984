package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.NewEmailOffered;
import fr.alin.account.model.EmailTaken;
import fr.alin.shared.model.EmailAddress;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Simultaneous clicks, each in its own transaction. */
class EmailChangesAtOnceRepositoryTest {

    static final EmailAddress NEW = new EmailAddress("wanted@example.fr");

    final OwnAccounts own = new OwnAccounts();

    @BeforeEach
    void empty() {
        Database.empty("account", "mail_allowance", "sign_in_throttle");
    }

    @RepeatedTest(3)
    void one_of_two_accounts_that_take_an_address_gets_it_and_the_other_is_refused() throws Exception {
        var anne = own.active("anne@example.fr");
        var denis = own.active("denis@example.fr");
        var annesKey = halfAgreed(anne);
        var denisKey = halfAgreed(denis);

        var refusals = together(() -> confirm(annesKey), () -> confirm(denisKey));

        assertThat(refusals).hasSize(1).hasOnlyElementsOfType(EmailTaken.class);
        assertThat(List.of(own.holder(anne).email(), own.holder(denis).email())).containsOnlyOnce(NEW);
        assertThat(own.events.fired().stream().filter(EmailChanged.class::isInstance))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void simultaneous_clicks_in_both_mailboxes_move_the_account_once() throws Exception {
        var anne = own.active("anne@example.fr");
        ask(anne);
        var former = own.last(EmailChangeRequested.class).linkKey();
        var latest = own.last(NewEmailOffered.class).linkKey();

        var refusals = together(() -> confirm(former), () -> confirm(latest));

        assertThat(refusals).isEmpty();
        assertThat(own.holder(anne).email()).isEqualTo(NEW);
        assertThat(own.events.fired().stream().filter(EmailChanged.class::isInstance))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void two_simultaneous_requests_are_mailed_once() throws Exception {
        var anne = own.active("anne@example.fr");

        var refusals = together(() -> asked(anne), () -> asked(anne));

        assertThat(refusals).isEmpty();
        assertThat(own.events.fired()).hasSize(2);
    }

    private Void asked(long account) {
        ask(account);
        return null;
    }

    /** Confirms at the new address; returns the key of the other mailbox. */
    private String halfAgreed(long account) {
        ask(account);
        own.withKey(service -> service.confirm(own.last(NewEmailOffered.class).linkKey()));
        return own.last(EmailChangeRequested.class).linkKey();
    }

    private void ask(long account) {
        own.as(account, service -> {
            service.changeEmail(NEW, OwnAccounts.PASSWORD);
            return null;
        });
    }

    private boolean confirm(String key) {
        return own.withKey(service -> service.confirm(key)).changed();
    }

    /** The refusals of two calls started together. */
    private static List<Throwable> together(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var refusals = new ArrayList<Throwable>();
            for (var running :
                    List.of(threads.submit(() -> after(start, one)), threads.submit(() -> after(start, other)))) {
                try {
                    running.get();
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
            return refusals;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object after(CyclicBarrier start, Callable<?> act) throws Exception {
        start.await();
        return act.call();
    }
}
