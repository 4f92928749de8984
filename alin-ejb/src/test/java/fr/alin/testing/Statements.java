package fr.alin.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements that a piece of work sends to the database. */
public final class Statements {

    private Statements() {}

    /** Runs the work in one committed transaction and returns the number of statements sent. */
    public static int sentBy(Consumer<EntityManager> work) {
        var sent = new AtomicInteger();
        var counter = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                sent.incrementAndGet();
            }
        };
        var events = JpaHelper.getServerSession(Database.factory()).getEventManager();
        events.addListener(counter);
        try {
            Database.inTransaction(work);
        } finally {
            events.removeListener(counter);
        }
        return sent.get();
    }
}
