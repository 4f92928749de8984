package fr.alin.integration.landlord;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Offers;
import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.messaging.Reception;
import fr.alin.offer.OfferPublicationService;
import fr.alin.shared.security.Role;

/** Offers that landlords' systems publish, change and withdraw. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Destinations.OFFERS_LOOKUP),
            @ActivationConfigProperty(propertyName = "connectionFactoryLookup", propertyValue = Destinations.BROKER),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryAttempts",
                    propertyValue = Destinations.REDELIVERIES),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryInterval",
                    propertyValue = Destinations.REDELIVERY_PAUSE_MILLIS)
        })
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service's transaction holds the database only
public class OfferListener implements MessageListener {

    private final OfferBatchMapper mapper = new OfferBatchMapper();

    @Inject
    Reception reception;

    @Inject
    OfferPublicationService publications;

    @Override
    public void onMessage(Message message) {
        reception.take(Incoming.of(message), Destinations.OFFERS, this::publish);
    }

    private void publish(Incoming message) {
        var offers = Format.OFFERS.read(message.body());
        var batch = mapper.toBatch(message.messageIdOr(offers.getMessageId()), offers);
        var outcome = publications.receive(batch.accepted());
        batch.refused().forEach(refusal -> setAside(message, offers, refusal.reference(), refusal.reason()));
        outcome.refused().forEach(refusal -> setAside(message, offers, refusal.reference(), refusal.code()));
    }

    /** Only the offer that was refused is kept, as a message of its own that can be sent again. */
    private void setAside(Incoming message, Offers offers, String reference, String reason) {
        var alone = mapper.only(reference, offers);
        reception.setAsidePart(
                message, Destinations.OFFERS, reference, Format.OFFERS.write(alone), reference + ": " + reason);
    }

    /** Compiled at the first message. */
    private static final class Format {
        static final PartnerXml<Offers> OFFERS = PartnerXml.strict(Offers.class, ContractSchemas.landlord());
    }
}
