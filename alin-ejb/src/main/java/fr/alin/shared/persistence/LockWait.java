package fr.alin.shared.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;

import fr.alin.shared.error.RowsBusy;

/** How long a transaction in which somebody waits at a screen waits for rows that others hold. */
public final class LockWait {

    /**
     * One row in the {@code from} of a statement; bounds each wait from then on until the end of the current transaction. Its
     * parameter 2 is {@link #value}.
     */
    public static final String BOUND = "set_config('lock_timeout', ?2, true)";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private LockWait() {}

    /** The bound as {@link #BOUND} takes it. */
    public static String value(Duration longest) {
        return Long.toString(longest.toMillis());
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
