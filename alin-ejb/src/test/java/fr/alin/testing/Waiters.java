package fr.alin.testing;

import jakarta.persistence.EntityManager;

/** Transactions that wait for a row which another one holds. */
public final class Waiters {

    private Waiters() {}

    /** Returns when some transaction waits. The database looks every ten milliseconds, for twenty seconds at most. */
    public static void awaitOne(EntityManager entities) {
        for (var look = 0; look < 2000; look++) {
            var waiting = entities.createNativeQuery("select count(*) from pg_locks, pg_sleep(0.01) where not granted")
                    .getSingleResult();
            if (((Number) waiting).longValue() > 0) {
                return;
            }
        }
        throw new AssertionError("Nobody waits for the lock");
    }
}
