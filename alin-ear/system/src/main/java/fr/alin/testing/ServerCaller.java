package fr.alin.testing;

import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.shared.error.NotFound;

/** Calls services under a role; subclasses define it. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServerCaller {

    /** Runs the call as this caller, without a surrounding transaction. */
    public <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The exception thrown by the service or the server, if any. */
    public Optional<Throwable> refusal(Act act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }

    /** Runs an action and then fails in the same transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void refuseAfter(Runnable act) {
        act.run();
        throw new NotFound("test.refused");
    }

    /** An action without a result. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }
}
