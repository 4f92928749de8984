package fr.alin.integration.messaging;

import java.util.Base64;
import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;

import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.security.Signing;

/** Carrier to the message broker: text messages with the messageId of their outbox row, signed for landlords. */
@ApplicationScoped
public class QueueCarrier implements Carrier {

    private static final Set<String> OURS = Set.of(Destinations.OFFERS, Destinations.LANDLORD_ANSWERS);

    @Resource(lookup = Destinations.BROKER)
    ConnectionFactory broker;

    @Inject
    Signing signing;

    @Override
    public String name() {
        return "The message broker";
    }

    @Override
    public CarrierSession open() {
        try {
            return new QueueSession(broker.createContext(), signing);
        } catch (JMSRuntimeException e) {
            throw new CarrierDown(e);
        }
    }

    /**
     * A landlord's message that returns to our queue keeps its sender and the id that the landlord wrote into it; a part,
     * which AL'in cut out, has the id of its row. See decision 23-set-aside-messages-return-unsigned.
     */
    private static ReturnKey keyOf(DueMessage message) {
        return OURS.contains(message.destination()) && !Incoming.isPart(message.kind())
                ? ReturnKey.of(message.partnerKey())
                : new ReturnKey(message.partnerKey(), message.messageId());
    }

    /** Who sent a message, or what it is about, and its id. */
    private record ReturnKey(String partner, String messageId) {

        /** @param key for instance {@code TOITS/m-0000001}; the id alone if nobody is known to have sent it */
        static ReturnKey of(String key) {
            var parts = key.split("/");
            return parts.length == 1 ? new ReturnKey(key, key) : new ReturnKey(parts[0], parts[1]);
        }
    }

    private record QueueSession(JMSContext session, Signing signing) implements CarrierSession {

        @Override
        public void send(DueMessage message) {
            var key = keyOf(message);
            try {
                var producer = session.createProducer()
                        .setProperty(Incoming.MESSAGE_ID, key.messageId())
                        .setProperty(Incoming.KIND, message.kind())
                        .setProperty(Incoming.PARTNER_KEY, key.partner());
                if (!OURS.contains(message.destination())) {
                    sign(producer, message);
                }
                producer.send(session.createQueue(message.destination()), message.body());
            } catch (JMSRuntimeException e) {
                throw new DestinationDown(e);
            }
        }

        private void sign(JMSProducer producer, DueMessage message) {
            var signed = signing.sign(message.messageId(), message.body());
            producer.setProperty("sentAt", signed.text().sentAt())
                    .setProperty("keyId", signed.keyId())
                    .setProperty("signature", Base64.getEncoder().encodeToString(signed.signature()));
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
