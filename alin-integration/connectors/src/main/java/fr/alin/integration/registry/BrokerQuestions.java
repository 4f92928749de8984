package fr.alin.integration.registry;

import java.time.Duration;
import java.util.UUID;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.TextMessage;

import fr.alin.integration.messaging.Destinations;
import fr.alin.shared.error.GatewayException;

/** Request and reply over the broker: a queue of its own for each question, which dies with it. */
@ApplicationScoped
public class BrokerQuestions {

    @Resource(lookup = Destinations.BROKER)
    ConnectionFactory broker;

    /**
     * Asks and waits for the text of the answer; the question itself dies in the queue when nobody waits for it any more.
     *
     * @throws GatewayException when the broker is down, nobody answers in time, or the answer is no text
     */
    public String ask(String queue, String question, Duration patience) {
        try (var session = broker.createContext()) {
            var replies = session.createTemporaryQueue();
            try {
                var correlation = send(session, queue, question, replies, patience);
                return await(session, queue, replies, correlation, patience);
            } finally {
                replies.delete();
            }
        } catch (JMSException | JMSRuntimeException e) {
            throw new GatewayException("The broker does not take the question to " + queue, e);
        }
    }

    private static String send(
            JMSContext session, String queue, String question, TemporaryQueue replies, Duration patience) {
        var correlation = UUID.randomUUID().toString();
        session.createProducer()
                .setProperty("messageId", correlation)
                .setJMSCorrelationID(correlation)
                .setJMSReplyTo(replies)
                .setTimeToLive(patience.toMillis())
                .send(session.createQueue(queue), question);
        return correlation;
    }

    /** An answer to another question is passed over: it came too late for its own. */
    private static String await(
            JMSContext session, String queue, TemporaryQueue replies, String correlation, Duration patience)
            throws JMSException {
        var deadline = System.nanoTime() + patience.toNanos();
        try (var answers = session.createConsumer(replies)) {
            Message answer;
            do {
                var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
                answer = left > 0 ? answers.receive(left) : null;
                if (answer == null) {
                    throw new GatewayException(queue + " is not answered in time");
                }
            } while (!correlation.equals(answer.getJMSCorrelationID()));
            if (answer instanceof TextMessage text && text.getText() != null) {
                return text.getText();
            }
            throw new GatewayException(queue + " is answered by something other than text");
        }
    }
}
