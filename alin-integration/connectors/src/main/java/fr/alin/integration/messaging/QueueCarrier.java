package fr.alin.integration.messaging;

import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;

import fr.alin.shared.outbox.DueMessage;

/** Carrier to the message broker: text messages with the messageId of their outbox row. */
@ApplicationScoped
public class QueueCarrier implements Carrier {

    private static final Set<String> OURS = Set.of(Destinations.OFFERS, Destinations.LANDLORD_ANSWERS);

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

    /**
     * A landlord's message that returns to our queue keeps the id that the landlord wrote into it; a part, which
     * AL'in cut out, has the id of its row. See decision 23-set-aside-messages-return-unsigned.
     */
    private static String idOf(DueMessage message) {
        return OURS.contains(message.destination()) && !Incoming.isPart(message.kind())
                ? message.partnerKey()
                : message.messageId();
    }

    private record QueueSession(JMSContext session) implements CarrierSession {

        @Override
        public void send(DueMessage message) {
            try {
                session.createProducer()
                        .setProperty(Incoming.MESSAGE_ID, idOf(message))
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
