package fr.alin.integration.landlord;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

import fr.alin.candidacy.LandlordAnswerService;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Answer;
import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.messaging.Reception;
import fr.alin.shared.security.Role;

/** Receives landlords' answers to dossiers: received, visit, commission, decision of the CALEOL, lease signed. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Destinations.LANDLORD_ANSWERS_LOOKUP),
            @ActivationConfigProperty(propertyName = "connectionFactoryLookup", propertyValue = Destinations.BROKER),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryAttempts",
                    propertyValue = Destinations.REDELIVERIES),
            @ActivationConfigProperty(
                    propertyName = "endpointExceptionRedeliveryInterval",
                    propertyValue = Destinations.REDELIVERY_PAUSE_MILLIS)
        })
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the service opens its own transaction
public class LandlordAnswerListener implements MessageListener {

    private final LandlordAnswerMapper mapper = new LandlordAnswerMapper();

    @Inject
    Reception reception;

    @Inject
    LandlordAnswerService answers;

    @Override
    public void onMessage(Message message) {
        reception.receive(Incoming.of(message), Destinations.LANDLORD_ANSWERS, this::record);
    }

    private void record(Incoming message) {
        var answer = Format.ANSWER.read(message.body());
        if (!message.messageIdOr(answer.getMessageId()).equals(answer.getMessageId())) {
            throw new MalformedMessage("/answer/@messageId = \"" + answer.getMessageId() + "\": message.another-id");
        }
        answers.record(mapper.toCommand(message.messageIdOr(answer.getMessageId()), answer));
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<Answer> ANSWER = PartnerXml.strict(Answer.class, ContractSchemas.landlord());
    }
}
