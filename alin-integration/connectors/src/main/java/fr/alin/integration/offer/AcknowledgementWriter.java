package fr.alin.integration.offer;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fr.alin.integration.messaging.LegibleXml;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.TimeZones;

/** Writes the contract's {@code acknowledgement} of a message. */
final class AcknowledgementWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(TimeZones.PARIS);
    private static final BatchOutcome NOTHING = new BatchOutcome(false, List.of(), List.of(), List.of());

    /** For a message that was accepted at least in part. */
    String write(String messageId, String landlord, Instant now, BatchOutcome outcome) {
        return write(messageId, landlord, now, outcome, false);
    }

    /** For a message that only asked what would come of it. */
    String rehearsed(String messageId, String landlord, Instant now, BatchOutcome outcome) {
        return write(messageId, landlord, now, outcome, true);
    }

    private static String write(
            String messageId, String landlord, Instant now, BatchOutcome outcome, boolean validateOnly) {
        return written(xml -> {
            open(xml, messageId, landlord, now, outcome);
            if (validateOnly) {
                xml.writeAttribute("validateOnly", "true");
            }
            for (var accepted : outcome.accepted()) {
                offer(xml, "accepted", accepted);
            }
            for (var outdated : outcome.outdated()) {
                offer(xml, "outdated", outdated);
            }
            for (var refused : outcome.refused()) {
                refused(xml, refused);
            }
            xml.writeEndElement();
        });
    }

    /** For a message that was refused as a whole. */
    String writeRefusal(String messageId, String landlord, Instant now, Refusal refusal) {
        return written(xml -> {
            open(xml, messageId, landlord, now, NOTHING);
            xml.writeStartElement("refusal");
            xml.writeAttribute("code", refusal.code());
            content(xml, refusal.element(), refusal.value(), RefusalTexts.of(refusal));
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void open(XMLStreamWriter xml, String messageId, String landlord, Instant now, BatchOutcome outcome)
            throws XMLStreamException {
        xml.writeStartElement("acknowledgement");
        xml.writeDefaultNamespace(Envelope.NAMESPACE);
        xml.writeAttribute("answers", messageId);
        xml.writeAttribute("landlord", landlord);
        xml.writeAttribute("sentAt", MOMENT.format(now));
        xml.writeAttribute("acceptedCount", Integer.toString(outcome.accepted().size()));
        xml.writeAttribute("outdatedCount", Integer.toString(outcome.outdated().size()));
        xml.writeAttribute("refusedCount", Integer.toString(outcome.refused().size()));
    }

    private static void offer(XMLStreamWriter xml, String element, OfferReference reference) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("reference", reference.value());
    }

    private static void refused(XMLStreamWriter xml, RefusedNotice refused) throws XMLStreamException {
        xml.writeStartElement("refused");
        xml.writeAttribute("code", refused.code());
        xml.writeAttribute("reference", refused.reference());
        xml.writeAttribute("position", Integer.toString(refused.position()));
        content(xml, refused.element(), refused.value(), RefusalTexts.of(refused.code(), refused.element()));
        xml.writeEndElement();
    }

    private static void content(XMLStreamWriter xml, String element, String value, String reason)
            throws XMLStreamException {
        text(xml, "element", element);
        text(xml, "value", value);
        text(xml, "reason", reason);
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    private static String written(Content content) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.writeTo(xml);
            xml.close();
            return LegibleXml.of(text.toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write an acknowledgement", e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }
}
