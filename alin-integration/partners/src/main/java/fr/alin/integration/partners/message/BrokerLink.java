package fr.alin.integration.partners.message;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;

/** A partner's connection to the message broker; reconnects until closed. */
public final class BrokerLink implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BrokerLink.class.getName());
    /** The client's logger repeats each failed attempt. The reference keeps its level from being garbage collected. */
    private static final Logger CLIENT_LOG = Logger.getLogger("jakarta.jms");

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(10);
    private static final String FACTORY = "com.sun.messaging.ConnectionFactory";

    private final BrokerAddress address;
    private final Map<String, Consumer<Message>> listeners = new ConcurrentHashMap<>();
    private final Thread keeper = new Thread(this::keepConnected, "broker-link");
    private volatile Connection connection;
    private volatile CountDownLatch lost = new CountDownLatch(1);
    private volatile boolean closed;

    public BrokerLink(BrokerAddress address) {
        this.address = address;
        CLIENT_LOG.setLevel(Level.SEVERE);
        keeper.setDaemon(true);
    }

    /** Registers the listener of a queue; call before {@link #start}. */
    public BrokerLink listen(String queue, Consumer<Message> listener) {
        listeners.put(queue, listener);
        return this;
    }

    public void start() {
        keeper.start();
    }

    public boolean isConnected() {
        return connection != null;
    }

    public void send(Outgoing message, PartnerSignature signature) throws JMSException {
        Connection open = connection;
        if (open == null) {
            throw new JMSException("Not connected to the broker");
        }
        try (Session session = open.createSession(false, Session.AUTO_ACKNOWLEDGE)) {
            Queue queue = session.createQueue(message.queue());
            TextMessage text = session.createTextMessage(message.text());
            text.setStringProperty("messageId", message.messageId());
            text.setStringProperty("kind", message.kind());
            text.setStringProperty("partnerKey", message.partnerKey());
            text.setStringProperty("sentAt", signature.sentAt().toString());
            text.setStringProperty("keyId", signature.keyId());
            String replaced = message.signature().orElse(signature.signature());
            if (!replaced.isEmpty()) {
                text.setStringProperty("signature", replaced);
            }
            try (MessageProducer producer = session.createProducer(queue)) {
                producer.send(text);
            }
        }
    }

    /** Sends the answer to the question's reply queue, with its message id as correlation id. */
    public void reply(Message question, String answer) throws JMSException {
        if (question.getJMSReplyTo() == null) {
            return;
        }
        Connection open = connection;
        if (open == null) {
            throw new JMSException("Not connected to the broker");
        }
        String correlation = question.getJMSCorrelationID();
        try (Session session = open.createSession(false, Session.AUTO_ACKNOWLEDGE);
                MessageProducer producer = session.createProducer(question.getJMSReplyTo())) {
            TextMessage text = session.createTextMessage(answer);
            text.setJMSCorrelationID(correlation == null ? question.getJMSMessageID() : correlation);
            producer.send(text);
        }
    }

    @Override
    public void close() {
        closed = true;
        lost.countDown();
        keeper.interrupt();
        closeQuietly(connection);
        // A connection that is being opened at this moment must not go on taking messages.
        try {
            keeper.join(CLOSING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepConnected() {
        boolean warned = false;
        while (!closed) {
            try {
                CountDownLatch end = new CountDownLatch(1);
                lost = end;
                Connection open = open(end);
                LOG.info(() -> "Connected to the broker as " + address);
                warned = false;
                try {
                    if (!closed) {
                        end.await();
                    }
                } finally {
                    closeQuietly(open);
                }
            } catch (JMSException | ReflectiveOperationException e) {
                if (!warned) {
                    LOG.warning(() -> "Cannot connect to the broker as " + address + ", retrying: " + e.getMessage());
                    warned = true;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause();
        }
    }

    private Connection open(CountDownLatch end) throws JMSException, ReflectiveOperationException {
        Connection opened = factory().createConnection(address.user(), address.password());
        try {
            opened.setExceptionListener(problem -> end.countDown());
            for (Map.Entry<String, Consumer<Message>> listener : listeners.entrySet()) {
                Session session = opened.createSession(false, Session.AUTO_ACKNOWLEDGE);
                session.createConsumer(session.createQueue(listener.getKey()))
                        .setMessageListener(listener.getValue()::accept);
            }
            // Set before the start: the first message may arrive at once, and its answer needs the connection.
            connection = opened;
            opened.start();
            return opened;
        } catch (JMSException e) {
            closeQuietly(opened);
            throw e;
        }
    }

    /** Loaded by name, since the OpenMQ client is not available as a Maven dependency. */
    private ConnectionFactory factory() throws JMSException, ReflectiveOperationException {
        Object factory = Class.forName(FACTORY).getDeclaredConstructor().newInstance();
        var set = factory.getClass().getMethod("setProperty", String.class, String.class);
        set.invoke(factory, "imqAddressList", "mq://" + address.hostAndPort() + "/jms");
        set.invoke(factory, "imqReconnectEnabled", "false");
        set.invoke(factory, "imqPingInterval", "5");
        return (ConnectionFactory) factory;
    }

    private void closeQuietly(Connection open) {
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (JMSException e) {
                LOG.fine(() -> "Error while closing the broker connection: " + e.getMessage());
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
