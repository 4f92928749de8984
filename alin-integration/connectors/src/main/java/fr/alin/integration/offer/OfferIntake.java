package fr.alin.integration.offer;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.integration.messaging.Destinations;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.Reception;
import fr.alin.offer.OfferBatch;
import fr.alin.offer.OfferPublicationService;
import fr.alin.offer.PhotoService;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.outbox.MessageIdUsed;
import fr.alin.shared.outbox.RehearsalService;

/**
 * Processes a message of offers from JMS or SOAP: reads it, applies it, sets refused offers aside, writes the answer.
 */
@ApplicationScoped
public class OfferIntake {

    private static final Logger LOG = Logger.getLogger(OfferIntake.class.getName());
    private static final int NAMED = 8;

    private final AcknowledgementWriter acknowledgements = new AcknowledgementWriter();

    @Inject
    OfferPublicationService publications;

    @Inject
    PhotoService photos;

    @Inject
    RehearsalService rehearsals;

    @Inject
    Reception reception;

    @Inject
    Clock clock;

    /**
     * Processes a message. One that only asks what would come of it has no effect; its photos are kept for a day.
     *
     * @param message the message, with its id if the transport knows it
     * @param mayBe whether the sender is authenticated as the landlord with this code
     * @throws RefusedMessage when the whole message is refused
     */
    Receipt take(Incoming message, Predicate<String> mayBe, OfferSource source) {
        var read = new OfferMessageReader(photos::store).read(source, mayBe);
        var landlord = read.envelope().landlord();
        var messageId = message.messageIdOr(read.envelope().messageId());
        if (!message.isPart() && !messageId.equals(read.envelope().messageId())) {
            throw new RefusedMessage(new Refusal(
                    "message.another-id", "@messageId", read.envelope().messageId()));
        }
        var batch = new OfferBatch(messageId, landlord, read.notices(), read.refused(), read.digest());
        if (read.envelope().validateOnly()) {
            var rehearsed = published(messageId, () -> rehearsals.rehearse(() -> publications.receive(batch)));
            return new Receipt(
                    messageId, landlord, acknowledgements.rehearsed(messageId, landlord, clock.instant(), rehearsed));
        }
        var outcome = published(messageId, () -> publications.receive(batch));
        if (!outcome.duplicate() && !outcome.refused().isEmpty()) {
            trySettingAside(landlord + "/" + messageId, read, outcome.refused());
        }
        return new Receipt(messageId, landlord, acknowledgements.write(messageId, landlord, clock.instant(), outcome));
    }

    private static BatchOutcome published(String messageId, Supplier<BatchOutcome> batch) {
        try {
            return batch.get();
        } catch (MessageIdUsed used) {
            throw new RefusedMessage(new Refusal(used.code(), "@messageId", messageId));
        }
    }

    /** The answer to a message that was refused as a whole. */
    Receipt refuse(String messageId, String landlord, Refusal refusal) {
        return new Receipt(
                messageId, landlord, acknowledgements.writeRefusal(messageId, landlord, clock.instant(), refusal));
    }

    /** What was accepted has taken effect: a failure here must not keep its acknowledgement back. */
    private void trySettingAside(String id, ParsedOffers read, List<RefusedNotice> refused) {
        try {
            setAside(id, read, refused);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "The refused offers of message " + id + " are not set aside");
        }
    }

    /** Sets the refused offers aside as a message of their own, which can be resent. */
    private void setAside(String id, ParsedOffers read, List<RefusedNotice> refused) {
        var text = read.only(refused.stream().map(RefusedNotice::position).toList());
        var reasons = refused.stream().limit(NAMED).map(OfferIntake::line).collect(Collectors.joining("; "));
        var more = refused.size() > NAMED ? "; " + (refused.size() - NAMED) + " more" : "";
        reception.setAsidePart(id, Destinations.OFFERS, text, reasons + more);
    }

    private static String line(RefusedNotice refused) {
        return refused.reference() + ": " + new Refusal(refused.code(), refused.element(), refused.value()).line();
    }

    /**
     * The answer to a message.
     *
     * @param xml an {@code acknowledgement} of the contract
     */
    record Receipt(String messageId, String landlord, String xml) {}
}
