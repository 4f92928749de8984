package fr.alin.integration.offer;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import fr.alin.integration.messaging.SecureXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Where the events of one message come from: a text, or the body of a SOAP envelope that is being read. */
@FunctionalInterface
interface OfferSource {

    /** Both ways have this bound: 5000 full records take a third of it, photos the rest. */
    int MAX_BYTES = 32 * 1024 * 1024;

    /** @throws SAXException when the text is no XML, or the handler wants no more of it */
    void feed(DefaultHandler handler) throws SAXException, IOException;

    /** @throws RefusedMessage when the text is empty or too large to be read */
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
