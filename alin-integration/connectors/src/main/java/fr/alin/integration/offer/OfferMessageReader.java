package fr.alin.integration.offer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.validation.ValidatorHandler;

import fr.alin.contract.ContractSchemas;
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

    private static final String LOCALE = "http://apache.org/xml/properties/locale";

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
        var handler = new OfferMessageHandler(validator(), reading::open, reading::close);
        try {
            source.feed(handler);
        } catch (SAXException e) {
            throw new RefusedMessage(new Refusal("message.malformed", "", "", place(e)));
        } catch (IOException torn) {
            throw new RefusedMessage(Refusal.of("message.malformed")); // invalid encoding, or the input ends early
        }
        return new ParsedOffers(reading.envelope, reading.notices, reading.refused, handler.copies());
    }

    /** Only line and column: the parser's own message would reveal its implementation. */
    private static String place(SAXException e) {
        return e instanceof SAXParseException known
                ? "line %d, column %d".formatted(known.getLineNumber(), known.getColumnNumber())
                : "";
    }

    private static ValidatorHandler validator() {
        var validator = ContractSchemas.landlord().newValidatorHandler();
        try {
            validator.setProperty(LOCALE, Locale.ENGLISH); // errors are recognised by their English text
        } catch (SAXException e) {
            throw new IllegalStateException("The validator's language cannot be set", e);
        }
        return validator;
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
            mapper = new OfferNoticeMapper(opened.landlordName(), photos);
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
