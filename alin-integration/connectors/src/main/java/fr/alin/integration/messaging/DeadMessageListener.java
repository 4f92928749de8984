package fr.alin.integration.messaging;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.Role;

/**
 * Reads the broker's dead message queue: what expired before it was read, or failed at each delivery, is set aside with
 * its queue and the reason, so that an administrator sees it. A landlord's is not sent again from here, since its signature was
 * not checked. Each message is delivered to one node.
 * See decision 104-nothing-half-answered.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Destinations.DEAD_LOOKUP),
            @ActivationConfigProperty(propertyName = "connectionFactoryLookup", propertyValue = Destinations.BROKER),
            @ActivationConfigProperty(propertyName = "options", propertyValue = DeadMessageListener.FEW_AHEAD),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryAttempts",
                    propertyValue = Destinations.REDELIVERIES),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryInterval",
                    propertyValue = Destinations.REDELIVERY_PAUSE_MILLIS)
        })
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service opens its own transaction
public class DeadMessageListener implements MessageListener {

    /** Dead messages may be of 32 MB each. */
    static final String FEW_AHEAD = "imqConsumerFlowLimit=4";

    private static final String REASON = "JMS_SUN_DMQ_UNDELIVERED_REASON";

    @Inject
    Reception reception;

    @Inject
    OutboxService outbox;

    @Override
    public void onMessage(Message message) {
        try {
            if (message.getJMSDestination() instanceof Queue queue && Destinations.isLandlords(queue.getQueueName())) {
                setAside(Incoming.of(message), queue.getQueueName(), code(message.getStringProperty(REASON)));
            }
        } catch (JMSException e) {
            throw new EJBException("Cannot read a dead message from the broker", e);
        }
    }

    private void setAside(Incoming dead, String queue, String reason) {
        reception.setAsideUndelivered(dead, queue, reason, outbox.isOwn(dead.messageId(), queue, dead.body()));
    }

    /** The broker's reasons: EXPIRED; OLDEST and LOW_PRIORITY for a full queue; UNDELIVERABLE and ERROR. */
    private static String code(String reason) {
        return switch (reason == null ? "" : reason) {
            case "EXPIRED" -> "message.expired";
            case "OLDEST", "LOW_PRIORITY" -> "message.queue-full";
            default -> "message.undeliverable";
        };
    }
}
