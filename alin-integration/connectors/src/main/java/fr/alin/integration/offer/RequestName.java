package fr.alin.integration.offer;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import fr.alin.integration.messaging.ElementPath;
import fr.alin.integration.messaging.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks which element a SOAP body begins with, before the body is read. */
final class RequestName extends DefaultHandler {

    /** More than a header with a signature takes. */
    private static final int LOOKED_AT = 16 * 1024;

    private static final int PART = 2;
    private static final int ENTRY = 3;

    private final ElementPath path = new ElementPath(OfferMessageHandler.MAX_DEPTH);
    private boolean inBody;
    private String found = "";

    private RequestName() {}

    /**
     * The name, or an empty text when the beginning is no envelope with a body; who reads it as a whole then says why.
     *
     * @param body is at its beginning again afterwards
     * @param encoding named outside the text, or null
     */
    static String of(BufferedInputStream body, String encoding) throws IOException {
        body.mark(LOOKED_AT);
        var head = body.readNBytes(LOOKED_AT);
        body.reset();
        var name = new RequestName();
        var input = new InputSource(new ByteArrayInputStream(head));
        input.setEncoding(encoding);
        try {
            OfferSource.feed(SecureXml.reader(), input, name);
        } catch (SAXException | IOException endsHere) {
            // the name was found, or the beginning is unreadable
        }
        return name.found;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (!path.enter(name)) {
            throw new SAXException("too deep");
        }
        if (path.depth() == PART) {
            inBody = name.equals("Body");
        } else if (path.depth() == ENTRY && inBody) {
            found = name;
            throw new SAXException("found");
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        path.leave();
    }
}
