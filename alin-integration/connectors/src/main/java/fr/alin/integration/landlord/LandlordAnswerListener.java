package fr.alin.integration.landlord;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

import fr.alin.candidacy.LandlordNewsService;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.Reception;
import fr.alin.integration.messaging.RefusedText;
import fr.alin.integration.speaker.Claim;
import fr.alin.integration.speaker.Speakers;
import fr.alin.shared.outbox.MessageIdUsed;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.security.Role;

/**
 * Receives what landlords say of dossiers, from the receipt to moving in, and of homes that are not to be had any more. Each
 * message is answered on its sender's queue.
 * See decision 23-set-aside-messages-return-unsigned.
 *
 * <p>Two nodes do no harm: a message is taken once by its sender and id, and one candidacy at a time under the lock of its
 * home. A message that overtakes another is known by {@code sentAt}.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = Destinations.LANDLORD_ANSWERS_LOOKUP),
            @ActivationConfigProperty(propertyName = "connectionFactoryLookup", propertyValue = Destinations.BROKER),
            @ActivationConfigProperty(
                    propertyName = "endpointPoolSteadySize",
                    propertyValue = LandlordAnswerListener.ONE_AFTER_THE_OTHER),
            @ActivationConfigProperty(
                    propertyName = "endpointPoolMaxSize",
                    propertyValue = LandlordAnswerListener.ONE_AFTER_THE_OTHER),
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

    /** Size of the bean pool: two answers about one home take effect in the order in which they came. */
    static final String ONE_AFTER_THE_OTHER = "1";

    private final AnswerReader reader = new AnswerReader();

    @Inject
    Reception reception;

    @Inject
    LandlordNewsService news;

    @Inject
    OutboxService outbox;

    @Inject
    Clock clock;

    @Inject
    Speakers speakers;

    @Override
    public void onMessage(Message message) {
        reception.receive(Incoming.of(message), Destinations.LANDLORD_ANSWERS, incoming -> take(message, incoming));
    }

    /** What an administrator sent again is unsigned and known by its id and text; it was signed when it first came. */
    private void take(Message message, Incoming incoming) {
        var key = incoming.sender() + "/" + incoming.messageId();
        if (!outbox.isReturned(key, Destinations.LANDLORD_ANSWERS, incoming.body())) {
            speakers.writing(Claim.ofMessage(message, incoming.body()));
        }
        record(incoming);
    }

    private void record(Incoming message) {
        var read = read(message);
        var outcome = read.take(news);
        acknowledge(message, read.text(), outcome);
        if (outcome.state() == AnswerOutcome.State.REFUSED && !outcome.repeated()) {
            throw refused(message, read.text(), outcome);
        }
    }

    /** A message that cannot be read is answered too, when it says whom to answer about what. */
    private ReadAnswer read(Incoming message) {
        try {
            return reader.read(message);
        } catch (MalformedMessage malformed) {
            var text = new ReceivedText(message.sender(), message.messageId(), message.kind());
            var fault = UnreadAnswer.fault(malformed);
            acknowledge(message, text, new AnswerOutcome(AnswerOutcome.State.REFUSED, false, Optional.of(fault)));
            throw malformed;
        }
    }

    private void acknowledge(Incoming message, ReceivedText text, AnswerOutcome outcome) {
        if (!message.sender().isEmpty() && message.identified()) {
            outbox.enqueue(
                    Destinations.acknowledgements(message.sender()),
                    Outbox.ANSWER_ACKNOWLEDGEMENT,
                    text.messageId(),
                    AnswerAcknowledgements.write(text, outcome, clock.instant()));
        }
    }

    /** Set aside under the sender's kind; a second content under a used id stands beside the first. */
    private static RefusedText refused(Incoming message, ReceivedText text, AnswerOutcome outcome) {
        var fault = outcome.fault().orElseThrow();
        var named = text.as(message.kind());
        return new RefusedText(fault.code().equals(MessageIdUsed.CODE) ? named.besideTheFirst() : named, fault.line());
    }
}
