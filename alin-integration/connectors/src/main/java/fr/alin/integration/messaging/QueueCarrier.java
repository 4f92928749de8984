package fr.alin.integration.messaging;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;

import fr.alin.shared.outbox.DueMessage;

/** Carrier to the message broker: text messages with the messageId of their outbox row. */
@ApplicationScoped
public class QueueCarrier implements Carrier {

    @Resource(lookup = Destinations.BROKER)
    ConnectionFactory broker;

    @Override
    public String name() {
        return "The message broker";
    }

    @Override
    public CarrierSession open() {
        try {
            return new QueueSession(broker.createContext());
        } catch (JMSRuntimeException e) {
            throw new CarrierDown(e);
        }
    }

    private record QueueSession(JMSContext session) implements CarrierSession {

        @Override
        public void send(DueMessage message) {
            try {
                session.createProducer()
                        .setProperty(Incoming.MESSAGE_ID, message.messageId())
                        .setProperty(Incoming.KIND, message.kind())
                        .setProperty("partnerKey", message.partnerKey())
                        .send(session.createQueue(message.destination()), message.body());
            } catch (JMSRuntimeException e) {
                throw new DestinationDown(e);
            }
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
