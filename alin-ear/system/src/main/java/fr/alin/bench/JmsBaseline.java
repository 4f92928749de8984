package fr.alin.bench;

import java.util.List;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;

import fr.alin.integration.registry.PlainQuestions;
import fr.alin.shared.model.UniqueNumber;

/** A minimal client of a local site: sends prepared messages and receives the replies on one queue. */
final class JmsBaseline implements Task, AutoCloseable {

    private static final long TIMEOUT_MILLIS = 20_000;

    private final List<String> texts;
    private final JMSContext session;
    private final Queue requests;
    private final Queue replies;
    private final JMSProducer producer;
    private final JMSConsumer consumer;

    JmsBaseline(ConnectionFactory broker, String queue, PlainQuestions questions, List<UniqueNumber> numbers) {
        texts = numbers.stream().map(questions::message).toList();
        session = broker.createContext();
        requests = session.createQueue(queue);
        replies = session.createTemporaryQueue();
        producer = session.createProducer();
        consumer = session.createConsumer(replies);
    }

    @Override
    public void run(int turn) {
        var id = Integer.toString(turn);
        producer.setJMSCorrelationID(id)
                .setJMSReplyTo(replies)
                .setTimeToLive(TIMEOUT_MILLIS)
                .setProperty("messageId", id)
                .send(requests, texts.get(turn % texts.size()));
        if (consumer.receive(TIMEOUT_MILLIS) == null) {
            throw new BenchFailure("The local site does not reply");
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
