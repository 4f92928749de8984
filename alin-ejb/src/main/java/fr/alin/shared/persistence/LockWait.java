package fr.alin.shared.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import fr.alin.shared.error.RowsBusy;

/** How long a transaction in which somebody waits at a screen waits for rows that others hold. */
public final class LockWait {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private LockWait() {}

    /** Bounds each wait until the end of the current transaction. */
    public static void bound(EntityManager entities, Duration longest) {
        entities.createNativeQuery("select set_config('lock_timeout', ?1, true)")
                .setParameter(1, Long.toString(longest.toMillis()))
                .getSingleResult();
    }

    /**
     * Runs a statement that may wait.
     *
     * @throws RowsBusy when the wait exceeds the transaction's bound
     */
    public static <T> T orBusy(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (PersistenceException e) {
            throw isBusy(e) ? new RowsBusy() : e;
        }
    }

    private static boolean isBusy(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()));
    }
}
