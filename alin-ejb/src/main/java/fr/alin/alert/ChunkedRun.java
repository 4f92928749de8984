package fr.alin.alert;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something done for many people: in chunks, and one by one where a chunk fails, so that one person for whom it cannot
 * be done does not hold up the others.
 *
 * @param due the accounts that it is to be done for now, at most so many
 * @param serve does it for some, in a transaction
 * @param postpone leaves one for later
 */
record ChunkedRun(IntFunction<List<Long>> due, Consumer<Collection<Long>> serve, LongConsumer postpone) {

    private static final Logger LOG = Logger.getLogger(ChunkedRun.class.getName());
    private static final int CHUNK = 200;
    private static final int MOST_CHUNKS = 50;

    /** Goes on until nobody is left, or for long enough that the other work of the clock should have its turn. */
    void run() {
        for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
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
            LOG.log(Level.WARNING, "Alerts of " + accounts.size() + " people could not be served together", e);
            accounts.forEach(this::serveAlone);
        }
    }

    private void serveAlone(long account) {
        try {
            serve.accept(List.of(account));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Alerts of account " + account + " could not be served", e);
            postpone.accept(account);
        }
    }
}
