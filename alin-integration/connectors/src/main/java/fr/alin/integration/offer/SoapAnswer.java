package fr.alin.integration.offer;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import fr.alin.integration.messaging.LegibleXml;

/**
 * A SOAP 1.2 answer with its HTTP status.
 *
 * @param headers those of its signature; empty when nobody knows who called
 */
public record SoapAnswer(int status, String xml, Map<String, String> headers) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final Map<String, Integer> STATUS = Map.of(
            "message.unauthorized",
            UNAUTHORIZED,
            "message.signature",
            UNAUTHORIZED,
            "message.sent-at",
            UNAUTHORIZED,
            "landlord.suspended",
            403,
            "message.too-large-answer",
            413,
            "message.too-large",
            413,
            "message.content-type",
            415);
    private static final int OK = 200;
    private static final int FAILED = 500;
    private static final String PREFIX = "s";

    private SoapAnswer(int status, String xml) {
        this(status, xml, Map.of());
    }

    SoapAnswer signed(Map<String, String> signature) {
        return new SoapAnswer(status, xml, signature);
    }

    /** @param xml the element of the answer, without an XML declaration */
    static SoapAnswer of(String xml) {
        return new SoapAnswer(
                OK,
                "<s:Envelope xmlns:s=\"%s\"><s:Body>%s</s:Body></s:Envelope>".formatted(SoapEnvelope.NAMESPACE, xml));
    }

    /** A Sender fault with the contract's {@code refusal} as detail. */
    static SoapAnswer refusal(Refusal refusal) {
        var words = RefusalTexts.of(refusal);
        return new SoapAnswer(status(refusal.code()), fault("Sender", words, xml -> {
            xml.writeStartElement(PREFIX, "Detail", SoapEnvelope.NAMESPACE);
            xml.writeStartElement("refusal");
            xml.writeDefaultNamespace(Envelope.NAMESPACE);
            xml.writeAttribute("code", refusal.code());
            text(xml, "element", refusal.element());
            text(xml, "value", refusal.value());
            text(xml, "reason", words);
            xml.writeEndElement();
            xml.writeEndElement();
        }));
    }

    /** The HTTP status of a refusal. */
    static int status(String code) {
        return STATUS.getOrDefault(code, BAD_REQUEST);
    }

    /** A Receiver fault without details. */
    static SoapAnswer failure() {
        return new SoapAnswer(
                FAILED, fault("Receiver", "The message could not be taken; send it again later.", xml -> {}));
    }

    private static String fault(String code, String reason, Content detail) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            for (var element : new String[] {"Envelope", "Body", "Fault", "Code", "Value"}) {
                xml.writeStartElement(PREFIX, element, SoapEnvelope.NAMESPACE);
                if (element.equals("Envelope")) {
                    xml.writeNamespace(PREFIX, SoapEnvelope.NAMESPACE);
                }
            }
            xml.writeCharacters(PREFIX + ":" + code);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement(PREFIX, "Reason", SoapEnvelope.NAMESPACE);
            xml.writeStartElement(PREFIX, "Text", SoapEnvelope.NAMESPACE);
            xml.writeAttribute("xml:lang", "en");
            xml.writeCharacters(reason);
            xml.writeEndElement();
            xml.writeEndElement();
            detail.writeTo(xml);
            xml.writeEndDocument();
            xml.close();
            return LegibleXml.of(text.toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write a fault", e);
        }
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }
}
