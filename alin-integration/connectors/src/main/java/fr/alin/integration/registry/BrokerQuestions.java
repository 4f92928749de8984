package fr.alin.integration.registry;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Queue;

import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;

/** Request and reply over the broker. A question carries the node's reply queue and a unique correlation id. */
@ApplicationScoped
public class BrokerQuestions {

    /** The broker's property that keeps an expired question, with its unique number, out of the dead message queue. */
    private static final String PRESERVE = "JMS_SUN_PRESERVE_UNDELIVERED";

    @Resource(lookup = Destinations.BROKER)
    ConnectionFactory broker;

    @Inject
    ReplyQueue replies;

    @Inject
    PendingQuestions pending;

    /**
     * Asks a site and waits for the text of its answer. The question expires in the site's queue at the same time as
     * the wait.
     *
     * @throws SiteUnavailable when the broker is down, the site does not answer in time, or too many questions are
     *     waiting
     * @throws MalformedMessage when the answer is not a text message
     */
    public String ask(SiteConnection site, String question, Duration timeout) {
        var correlation = UUID.randomUUID().toString();
        var answer = pending.open(correlation)
                .orElseThrow(() -> failure(site, Kind.SLOW, "too many questions wait for an answer already", null));
        try {
            var replyTo = replies.address(timeout)
                    .orElseThrow(() -> failure(site, Kind.DOWN, "the broker gives no queue for replies", null));
            send(site, question, correlation, replyTo, timeout);
            return await(site, answer, timeout).orElseThrow(() -> new MalformedMessage("the reply is no text"));
        } finally {
            pending.giveUp(correlation);
        }
    }

    private void send(SiteConnection site, String question, String correlation, Queue replyTo, Duration timeout) {
        try (var session = broker.createContext()) {
            session.createProducer()
                    .setProperty("messageId", correlation)
                    .setProperty(PRESERVE, false)
                    .setJMSCorrelationID(correlation)
                    .setJMSReplyTo(replyTo)
                    .setTimeToLive(timeout.toMillis())
                    .send(session.createQueue(site.endpoint()), question);
        } catch (JMSRuntimeException e) {
            throw failure(site, Kind.DOWN, "the broker does not take the question", e);
        }
    }

    private static Optional<String> await(
            SiteConnection site, CompletableFuture<Optional<String>> answer, Duration timeout) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failure(site, Kind.SLOW, "no reply within " + timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(site, Kind.DOWN, "the server is stopping", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A reply never completes exceptionally", e);
        }
    }

    private static SiteUnavailable failure(SiteConnection site, Kind kind, String reason, Throwable cause) {
        return new SiteUnavailable(site.siteCode(), kind, reason, cause);
    }
}
