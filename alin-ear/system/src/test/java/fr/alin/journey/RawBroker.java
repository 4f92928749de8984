package fr.alin.journey;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Session;

import fr.alin.launcher.RunningSystem;

/** A JMS client with the real credentials of one user of the broker. */
final class RawBroker implements AutoCloseable {

    private final Connection connection;
    private final Session session;

    RawBroker(String user) {
        var system = RunningSystem.current();
        try {
            var loader = new URLClassLoader(
                    new URL[] {system.brokerClient().toUri().toURL()},
                    getClass().getClassLoader());
            var factory = loader.loadClass("com.sun.messaging.ConnectionFactory")
                    .getDeclaredConstructor()
                    .newInstance();
            factory.getClass()
                    .getMethod("setProperty", String.class, String.class)
                    .invoke(factory, "imqAddressList", system.brokerAddress());
            connection = ((ConnectionFactory) factory).createConnection(user, system.brokerPassword(user));
            connection.start();
            session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        } catch (ReflectiveOperationException | JMSException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    void send(String queue, String text, Map<String, String> properties) throws JMSException {
        try (var producer = session.createProducer(session.createQueue(queue))) {
            var message = session.createTextMessage(text);
            for (var property : properties.entrySet()) {
                message.setStringProperty(property.getKey(), property.getValue());
            }
            producer.send(message);
        }
    }

    /** Opens a consumer of the queue and closes it before it receives anything. */
    void consume(String queue) throws JMSException {
        session.createConsumer(session.createQueue(queue), "nobody = 'matches'").close();
    }

    void browse(String queue) throws JMSException {
        session.createBrowser(session.createQueue(queue)).getEnumeration().hasMoreElements();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
