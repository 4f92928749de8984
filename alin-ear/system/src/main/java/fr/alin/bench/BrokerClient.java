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

/** A JMS client as landlords use it: the broker's client library, over TCP. */
final class BrokerClient implements AutoCloseable {

    private static final long TIMEOUT_MILLIS = 30_000;

    private final Connection connection;
    private final Session session;

    BrokerClient(Path clientLibrary, String address, String user, String password) {
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

    void send(String queue, List<BrokerMessage> messages) {
        try (var producer = session.createProducer(session.createQueue(queue))) {
            producer.setDeliveryMode(DeliveryMode.PERSISTENT);
            for (var message : messages) {
                var jmsMessage = session.createTextMessage(message.text());
                message.properties().forEach((name, value) -> property(jmsMessage, name, value));
                producer.send(jmsMessage);
            }
        } catch (JMSException e) {
            throw new BenchFailure("Sending to " + queue, e);
        }
    }

    /**
     * Receives that many messages, each acknowledged before the next.
     *
     * @return nanoseconds in total
     */
    long consume(String queue, int count) {
        try (var consumer = session.createConsumer(session.createQueue(queue))) {
            var start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                if (consumer.receive(TIMEOUT_MILLIS) == null) {
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
