package fr.alin.integration.offer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import fr.alin.contract.ContractSchemas;
import fr.alin.integration.messaging.SecureXml;
import fr.alin.offer.OfferNotice;
import fr.alin.offer.view.RefusedNotice;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a landlord's message in one SAX pass that validates, checks limits and maps entry by entry. An invalid entry
 * is refused alone; an invalid envelope refuses the message.
 * See decision 21-read-offers-as-a-stream.
 */
final class OfferMessageReader {

    private final MessagePhotos photos;

    OfferMessageReader(MessagePhotos photos) {
        this.photos = photos;
    }

    /**
     * @param mayBe whether the sender is authenticated as the landlord with this code
     * @throws RefusedMessage when the whole message is refused
     */
    ParsedOffers read(OfferSource source, Predicate<String> mayBe) {
        var reading = new Reading(mayBe);
        var handler =
                new OfferMessageHandler(SecureXml.validator(ContractSchemas.landlord()), reading::open, reading::close);
        try {
            source.feed(handler);
        } catch (RefusedMessage refused) {
            throw refused.at(handler.place());
        } catch (SAXException e) {
            throw new RefusedMessage(Refusal.of("message.malformed").at(place(e)));
        } catch (IOException torn) {
            throw new RefusedMessage(Refusal.of("message.malformed").at(handler.place()));
        }
        return new ParsedOffers(reading.envelope, reading.notices, reading.refused, handler.copies());
    }

    /** Only line and column: the parser's own message would reveal its implementation. */
    private static String place(SAXException e) {
        return e instanceof SAXParseException known
                ? Refusal.place(known.getLineNumber(), known.getColumnNumber())
                : "";
    }

    /** The state of reading one message. */
    private final class Reading {

        private final Predicate<String> mayBe;
        private final List<OfferNotice> notices = new ArrayList<>();
        private final List<RefusedNotice> refused = new ArrayList<>();
        private Envelope envelope;
        private OfferNoticeMapper mapper;

        Reading(Predicate<String> mayBe) {
            this.mayBe = mayBe;
        }

        void open(Envelope opened) {
            if (!mayBe.test(opened.landlord())) {
                throw new RefusedMessage(new Refusal("message.another-landlord", "@landlord", opened.landlord()));
            }
            envelope = opened;
            mapper = new OfferNoticeMapper(opened.landlordName(), new DistinctPhotos(photos));
        }

        void close(OfferEntry entry) {
            if (entry.refusal().isPresent()) {
                refuse(entry, entry.refusal().get());
                return;
            }
            try {
                notices.add(mapper.toNotice(entry));
            } catch (RefusedEntry impossible) {
                refuse(entry, impossible.refusal());
            }
        }

        private void refuse(OfferEntry entry, Refusal reason) {
            refused.add(new RefusedNotice(
                    entry.position(), entry.reference(), reason.element(), reason.value(), reason.code()));
        }
    }
}
