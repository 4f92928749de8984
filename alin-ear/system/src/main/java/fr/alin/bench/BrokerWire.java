package fr.alin.bench;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

/** The broker as a landlord's system reaches it: the client library that comes with the server, over TCP. */
final class BrokerWire implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Connection connection;
    private final Session session;

    BrokerWire(Path clientLibrary, String address, String user, String password) {
        try {
            var loader = new URLClassLoader(
                    new URL[] {clientLibrary.toUri().toURL()}, getClass().getClassLoader());
            var factory = (ConnectionFactory) loader.loadClass("com.sun.messaging.ConnectionFactory")
                    .getDeclaredConstructor()
                    .newInstance();
            factory.getClass()
                    .getMethod("setProperty", String.class, String.class)
                    .invoke(factory, "imqAddressList", address);
            connection = factory.createConnection(user, password);
            connection.start();
            session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        } catch (ReflectiveOperationException | JMSException | MalformedURLException e) {
            throw new BenchFailure("The broker cannot be reached", e);
        }
    }

    void send(String queue, List<Letter> letters) {
        try (var producer = session.createProducer(session.createQueue(queue))) {
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            for (var letter : letters) {
                var message = session.createTextMessage(letter.text());
                letter.properties().forEach((name, value) -> property(message, name, value));
                producer.send(message);
            }
        } catch (JMSException e) {
            throw new BenchFailure("Sending to " + queue, e);
        }
    }

    /** Takes that many messages, each acknowledged before the next; nanoseconds for all. */
    long consume(String queue, int count) {
        try (var consumer = session.createConsumer(session.createQueue(queue))) {
            var start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                if (consumer.receive(PATIENCE_MILLIS) == null) {
                    throw new BenchFailure("Only %d of %d messages came from %s".formatted(i, count, queue));
                }
            }
            return System.nanoTime() - start;
        } catch (JMSException e) {
            throw new BenchFailure("Receiving from " + queue, e);
        }
    }

    private static void property(jakarta.jms.Message message, String name, String value) {
        try {
            message.setStringProperty(name, value);
        } catch (JMSException e) {
            throw new BenchFailure("Setting " + name, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException e) {
            throw new BenchFailure("Closing the connection to the broker", e);
        }
    }
}
