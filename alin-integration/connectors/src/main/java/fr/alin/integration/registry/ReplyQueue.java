package fr.alin.integration.registry;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;

import fr.alin.integration.messaging.Destinations;

/**
 * The temporary queue for replies of registration sites to this node, read by one thread. It is recreated when the
 * connection is lost. After a quiet period a note to itself checks that the queue still works.
 */
@ApplicationScoped
public class ReplyQueue {

    private static final Logger LOG = Logger.getLogger(ReplyQueue.class.getName());
    private static final long LISTEN_MILLIS = 1000;
    private static final long OUTAGE_MILLIS = 5000;
    private static final int QUIET_ROUNDS = 5;
    private static final int LOST_ROUNDS = QUIET_ROUNDS + 3;
    private static final String NOTE = "note-to-self";

    @Resource(lookup = Destinations.BROKER)
    ConnectionFactory broker;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    PendingQuestions pending;

    private final Object lock = new Object();
    private CompletableFuture<Queue> address = new CompletableFuture<>();
    private Thread reader;
    private volatile boolean ended;
    private volatile boolean outageLogged;

    /** The queue for replies; empty if the broker provides none in time. During a known outage the wait is short. */
    public Optional<Queue> address(Duration timeout) {
        CompletableFuture<Queue> known;
        synchronized (lock) {
            if (reader == null && !ended) {
                reader = threads.newThread(this::readLoop);
                reader.setDaemon(true);
                reader.setName("registration-replies");
                reader.start();
            }
            known = address;
        }
        try {
            var wait = outageLogged ? Math.min(LISTEN_MILLIS, timeout.toMillis()) : timeout.toMillis();
            return Optional.of(known.get(wait, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
        synchronized (lock) {
            if (reader != null) {
                reader.interrupt();
            }
        }
    }

    private void readLoop() {
        while (!ended) {
            try (var session = broker.createContext()) {
                var queue = session.createTemporaryQueue();
                try (var replies = session.createConsumer(queue)) {
                    setAddress(queue);
                    listen(session, queue, replies);
                }
            } catch (JMSException | RuntimeException e) {
                logOutage(e);
            } finally {
                setAddress(null);
            }
            waitBeforeRetry();
        }
    }

    /** Reads replies until the queue no longer delivers its own notes. */
    private void listen(JMSContext session, Queue queue, JMSConsumer replies) throws JMSException {
        var quiet = 0;
        while (!ended && quiet < LOST_ROUNDS) {
            var reply = replies.receive(LISTEN_MILLIS);
            quiet = reply == null ? quiet + 1 : 0;
            if (quiet == QUIET_ROUNDS) {
                session.createProducer()
                        .setTimeToLive(LISTEN_MILLIS * LOST_ROUNDS)
                        .send(queue, NOTE);
            }
            if (reply != null) {
                take(reply);
            }
        }
    }

    private void take(Message reply) throws JMSException {
        var text = reply instanceof TextMessage message
                ? Optional.ofNullable(message.getText())
                : Optional.<String>empty();
        if (reply.getJMSCorrelationID() != null || text.filter(NOTE::equals).isEmpty()) {
            pending.answered(reply.getJMSCorrelationID(), text);
        }
    }

    /** Logs an outage once, however often the connection is retried. */
    private void logOutage(Exception failure) {
        if (!outageLogged && !ended) {
            LOG.log(
                    Level.WARNING,
                    "The queue of registration sites'' replies was lost and will be recreated: {0}",
                    failure.getClass());
            outageLogged = true;
        }
    }

    private void setAddress(Queue queue) {
        synchronized (lock) {
            if (queue == null) {
                address = new CompletableFuture<>();
            } else {
                address.complete(queue);
                outageLogged = false;
            }
        }
    }

    /** Waits longer during an outage, because each failed try adds lines to the server's log. */
    private void waitBeforeRetry() {
        try {
            TimeUnit.MILLISECONDS.sleep(outageLogged ? OUTAGE_MILLIS : LISTEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
        }
    }
}
