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
 * Reads a landlord's message in one pass over its events: validation, bounds and mapping side by side, an entry at a
 * time. An entry that is wrong is refused alone; what is wrong with the envelope refuses the message.
 * See decision 21-read-offers-as-a-stream.
 */
final class OfferMessageReader {

    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private final MessagePhotos photos;

    OfferMessageReader(MessagePhotos photos) {
        this.photos = photos;
    }

    /**
     * @param mayBe whether the sender has proved to be the landlord of this code: it speaks for nobody else
     * @throws RefusedMessage when nothing of the message can take effect
     */
    ParsedOffers read(OfferSource source, Predicate<String> mayBe) {
        var reading = new Reading(mayBe);
        var handler = new OfferMessageHandler(validator(), reading::open, reading::close);
        try {
            source.feed(handler);
        } catch (SAXException e) {
            throw new RefusedMessage(new Refusal("message.malformed", "", "", place(e)));
        } catch (IOException torn) {
            throw new RefusedMessage(Refusal.of("message.malformed")); // bytes that are no text, or no more of them
        }
        return new ParsedOffers(reading.envelope, reading.notices, reading.refused, handler.copies());
    }

    /** The parser's own words name what it is made of. */
    private static String place(SAXException e) {
        return e instanceof SAXParseException known
                ? "line %d, column %d".formatted(known.getLineNumber(), known.getColumnNumber())
                : "";
    }

    private static ValidatorHandler validator() {
        var validator = ContractSchemas.landlord().newValidatorHandler();
        try {
            validator.setProperty(LOCALE, Locale.ENGLISH); // complaints are told apart by their words
        } catch (SAXException e) {
            throw new IllegalStateException("The validator speaks the machine's language only", e);
        }
        return validator;
    }

    /** What has been read of one message so far. */
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
