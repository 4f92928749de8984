package fr.alin.demonstration;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;

/** A pool whose only connection is the one of the transaction, as for a service that reads by plain JDBC in the server. */
final class TransactionConnections {

    private final EntityManager entities;

    private TransactionConnections(EntityManager entities) {
        this.entities = entities;
    }

    static DataSource of(EntityManager entities) {
        var connections = new TransactionConnections(entities);
        return proxy(DataSource.class, (self, method, arguments) -> connections.connection(method));
    }

    private Connection connection(Method method) {
        if (!method.getName().equals("getConnection")) {
            throw new UnsupportedOperationException("Connections are only taken");
        }
        entities.flush();
        var real = entities.unwrap(Connection.class);
        return proxy(Connection.class, (self, called, arguments) -> call(real, called, arguments));
    }

    /** Closing gives it back to the transaction. */
    private static Object call(Connection real, Method called, Object... arguments) throws Throwable {
        if (called.getName().equals("close")) {
            return null;
        }
        try {
            return called.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(TransactionConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
