package fr.alin.integration.offer;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import fr.alin.integration.messaging.SecureXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Source of the SAX events of a message: a text, or the body of a SOAP envelope. */
@FunctionalInterface
interface OfferSource {

    /** Limit for JMS and SOAP. 5000 full records take a third of it, which leaves the rest for photos. */
    int MAX_BYTES = 32 * 1024 * 1024;

    /** @throws SAXException when the text is not XML or the handler stops reading */
    void feed(DefaultHandler handler) throws SAXException, IOException;

    /** @throws RefusedMessage when the text is empty or too large */
    static OfferSource text(String xml) {
        if (xml == null || xml.isBlank()) {
            throw new RefusedMessage(Refusal.of("message.empty"));
        }
        if (xml.length() > MAX_BYTES || xml.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new RefusedMessage(Refusal.of("message.too-large"));
        }
        return handler -> feed(SecureXml.reader(), new InputSource(new StringReader(xml)), handler);
    }

    static void feed(XMLReader reader, InputSource input, DefaultHandler handler) throws IOException, SAXException {
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(input);
    }
}
