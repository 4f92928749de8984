package fr.alin.integration.landlord;

import java.util.function.Predicate;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

import fr.alin.candidacy.ClosedHomeService;
import fr.alin.candidacy.LandlordAnswerService;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.messaging.Reception;
import fr.alin.integration.speaker.Claim;
import fr.alin.integration.speaker.Speakers;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.Role;

/**
 * Receives what landlords say of dossiers, from the receipt to moving in, and of homes that are not to be had any more.
 * See decision 23-set-aside-messages-return-unsigned.
 */
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

    @Inject
    ClosedHomeService closings;

    @Inject
    Speakers speakers;

    @Inject
    OutboxService outbox;

    @Override
    public void onMessage(Message message) {
        reception.receive(Incoming.of(message), Destinations.LANDLORD_ANSWERS, incoming -> take(message, incoming));
    }

    /** What an administrator sent again is unsigned and known by its id and text; it was signed when it first came. */
    private void take(Message message, Incoming incoming) {
        if (outbox.isReturned(incoming.messageId(), Destinations.LANDLORD_ANSWERS, incoming.body())) {
            record(incoming, anyone -> true);
        } else {
            record(incoming, speakers.writing(Claim.ofMessage(message, incoming.body()))::equals);
        }
    }

    private void record(Incoming message, Predicate<String> mayBe) {
        var text = Format.ANSWERS.read(message.body());
        if (text instanceof HomeClosed closed) {
            check("homeClosed", closed.getLandlord(), mayBe);
            closings.record(mapper.toCommand(id(message, "homeClosed", closed.getMessageId()), closed));
        } else if (text instanceof Answer answer) {
            check("answer", answer.getLandlord(), mayBe);
            answers.record(mapper.toCommand(id(message, "answer", answer.getMessageId()), answer));
        }
    }

    private static void check(String root, String landlord, Predicate<String> mayBe) {
        if (!mayBe.test(landlord)) {
            throw new MalformedMessage("/" + root + "/@landlord = \"" + landlord + "\": message.another-landlord");
        }
    }

    private static String id(Incoming message, String root, String written) {
        if (!message.messageIdOr(written).equals(written)) {
            throw new MalformedMessage("/" + root + "/@messageId = \"" + written + "\": message.another-id");
        }
        return written;
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<Object> ANSWERS =
                PartnerXml.strict(ContractSchemas.landlord(), Answer.class, HomeClosed.class);
    }
}
