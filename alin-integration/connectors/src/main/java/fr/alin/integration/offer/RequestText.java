package fr.alin.integration.offer;

import java.io.IOException;

import fr.alin.integration.messaging.ElementText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a small request out of its envelope, as text. */
final class RequestText extends DefaultHandler {

    private final ElementText text = new ElementText();

    private RequestText() {}

    /** @throws RefusedMessage when the envelope is malformed or larger than a request may be */
    static String of(OfferSource source) {
        var request = new RequestText();
        try {
            source.feed(request);
        } catch (SAXParseException malformed) {
            throw new RefusedMessage(Refusal.of("message.malformed")
                    .at(Refusal.place(malformed.getLineNumber(), malformed.getColumnNumber())));
        } catch (SAXException | IOException malformed) {
            throw new RefusedMessage(Refusal.of("message.malformed"));
        }
        return request.text.toString();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        text.start(uri, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        text.characters(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        text.end();
    }
}
