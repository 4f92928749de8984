package fr.alin.integration.offer;

import java.util.function.Predicate;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.Reception;
import fr.alin.integration.speaker.Claim;
import fr.alin.integration.speaker.Speakers;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.Role;

/**
 * Receives offers that landlords' systems send by JMS. Messages are authenticated by a signature and answered on the
 * landlord's queue.
 * See decision 23-set-aside-messages-return-unsigned.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Destinations.OFFERS_LOOKUP),
            @ActivationConfigProperty(propertyName = "connectionFactoryLookup", propertyValue = Destinations.BROKER),
            @ActivationConfigProperty(propertyName = "options", propertyValue = OfferListener.FEW_AHEAD),
            @ActivationConfigProperty(propertyName = "endpointPoolSteadySize", propertyValue = "1"),
            @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = OfferListener.LISTENERS),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryAttempts",
                    propertyValue = Destinations.REDELIVERIES),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryInterval",
                    propertyValue = Destinations.REDELIVERY_PAUSE_MILLIS)
        })
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service opens its own transaction
public class OfferListener implements MessageListener {

    /** Equal to the size of the bean pool: with the default of fifteen, messages would wait in idle sessions. */
    static final String LISTENERS = "4";

    /** Prefetch limit: the broker's default of a thousand messages of up to 32 MB would fill the memory. */
    static final String FEW_AHEAD = "imqConsumerFlowLimit=4";

    private static final String ACKNOWLEDGEMENT = "acknowledgement";

    @Inject
    Reception reception;

    @Inject
    OfferIntake intake;

    @Inject
    Speakers speakers;

    @Inject
    OutboxService outbox;

    @Override
    public void onMessage(Message message) {
        reception.receive(Incoming.of(message), Destinations.OFFERS, incoming -> take(message, incoming));
    }

    private void take(Message message, Incoming incoming) {
        if (incoming.isPart() && isOurOwn(incoming)) {
            answer(incoming, "", anyone -> true);
        } else {
            var landlord = speakers.writing(Claim.ofMessage(message, incoming.body()));
            answer(incoming, landlord, landlord::equals);
        }
    }

    private void answer(Incoming incoming, String landlord, Predicate<String> mayBe) {
        try {
            enqueue(intake.take(incoming, mayBe, OfferSource.text(incoming.body())));
        } catch (RefusedMessage refused) {
            if (!landlord.isEmpty()) {
                enqueue(intake.refuse(incoming.messageId(), landlord, refused.refusal()));
            }
            throw new MalformedMessage(refused.getMessage(), refused);
        }
    }

    private void enqueue(OfferIntake.Receipt receipt) {
        outbox.enqueue(
                Destinations.acknowledgements(receipt.landlord()), ACKNOWLEDGEMENT, receipt.messageId(), receipt.xml());
    }

    /** A set-aside part that an administrator resent. It is trusted because only AL'in knows its id and text. */
    private boolean isOurOwn(Incoming incoming) {
        return outbox.isOwn(incoming.messageId(), Destinations.OFFERS, incoming.body());
    }
}
