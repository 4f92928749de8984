package fr.alin.alert;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Processes accounts in chunks. If a chunk fails, its accounts are processed one by one, so that one faulty account
 * does not hold up the others.
 *
 * @param due returns the ids of due accounts, at most the given number
 * @param serve processes some accounts in one transaction
 * @param postpone defers one account
 */
record ChunkedRun(IntFunction<List<Long>> due, Consumer<Collection<Long>> serve, LongConsumer postpone) {

    private static final Logger LOG = Logger.getLogger(ChunkedRun.class.getName());
    private static final int CHUNK = 200;
    private static final int MAX_CHUNKS = 50;

    /**
     * Runs until no account is due, or until the maximum number of chunks is reached, so that other timers get their
     * turn.
     */
    void run() {
        for (int chunks = 0; chunks < MAX_CHUNKS; chunks++) {
            var accounts = due.apply(CHUNK);
            if (accounts.isEmpty()) {
                return;
            }
            serve(accounts);
        }
    }

    private void serve(List<Long> accounts) {
        try {
            serve.accept(accounts);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Alerts of " + accounts.size() + " accounts could not be processed together", e);
            accounts.forEach(this::serveAlone);
        }
    }

    private void serveAlone(long account) {
        try {
            serve.accept(List.of(account));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Alerts of account " + account + " could not be processed", e);
            postpone.accept(account);
        }
    }
}
