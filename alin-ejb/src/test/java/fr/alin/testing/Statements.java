package fr.alin.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements that a piece of work sends to the database. */
public final class Statements {

    private Statements() {}

    /** Runs the work in one committed transaction and returns the number of statements sent. */
    public static int sentBy(Consumer<EntityManager> work) {
        return textsOf(work).size();
    }

    /** Runs the work in one committed transaction and returns the statements sent. */
    public static List<String> textsOf(Consumer<EntityManager> work) {
        var sent = new CopyOnWriteArrayList<String>();
        var listener = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                sent.add(((DatabaseCall) event.getCall()).getSQLString());
            }
        };
        var events = JpaHelper.getServerSession(Database.factory()).getEventManager();
        events.addListener(listener);
        try {
            Database.inTransaction(work);
        } finally {
            events.removeListener(listener);
        }
        return sent;
    }
}
