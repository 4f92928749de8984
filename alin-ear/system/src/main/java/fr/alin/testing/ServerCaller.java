package fr.alin.testing;

import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.shared.error.NotFound;

/** Calls the business on behalf of somebody; its heirs say of whom. */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServerCaller {

    /** Does it as this caller; each call inside is a transaction of its own. */
    public <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the business, or the server before it, answers when it says no. */
    public Optional<Throwable> refusal(Act act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(e);
        }
    }

    /** A rule says no, in the same transaction, once all is done. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void refuseAfter(Runnable act) {
        act.run();
        throw new NotFound("test.refused");
    }

    /** Something done for its effect. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }
}
