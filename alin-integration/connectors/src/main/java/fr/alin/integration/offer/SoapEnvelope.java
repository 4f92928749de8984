package fr.alin.integration.offer;

import java.util.Base64;
import java.util.Set;

import fr.alin.integration.messaging.ElementPath;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** A SAX filter that passes on the single message in a SOAP 1.2 body and refuses any other envelope. */
final class SoapEnvelope extends XMLFilterImpl {

    static final String NAMESPACE = "http://www.w3.org/2003/05/soap-envelope";

    private static final String INCLUDE = "http://www.w3.org/2004/08/xop/include";
    private static final String UNEXPECTED = "message.unexpected-element";
    private static final int ENVELOPE = 1;
    private static final int PART = 2;
    private static final int ENTRY = 3;
    /** As many as offers; each is counted, and so are the bytes that it stands for. */
    private static final int MOST_INCLUDES = OfferMessageHandler.MOST_OFFERS;

    private static final Set<String> TRUE = Set.of("1", "true");

    private final ElementPath path = new ElementPath(ENVELOPE + 1 + OfferMessageHandler.MAX_DEPTH);
    private final Attachments attachments;

    private String part = "";
    private boolean hasEntry;
    private int includes;
    private long includedBytes;

    SoapEnvelope(XMLReader reader, Attachments attachments) {
        super(reader);
        this.attachments = attachments;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (!path.enter(name)) {
            throw new RefusedMessage(new Refusal("message.too-deep", name, ""));
        }
        if (path.depth() == ENVELOPE) {
            expect(uri.equals(NAMESPACE) && name.equals("Envelope"), "message.soap-version", name);
        } else if (path.depth() == PART) {
            begin(uri, name);
        } else if (!part.equals("Body")) {
            expect(path.depth() > ENTRY || !mustBeUnderstood(attributes), "message.header-not-understood", name);
        } else if (uri.equals(INCLUDE)) {
            include(attributes.getValue("href"));
        } else {
            expect(path.depth() > ENTRY || !hasEntry, UNEXPECTED, name);
            hasEntry = true;
            super.startElement(uri, name, qName, attributes);
        }
    }

    /** Checks the envelope's structure: an optional header, then one body. */
    private void begin(String uri, String name) {
        var follows = name.equals("Header") ? part.isEmpty() : name.equals("Body") && !part.equals("Body");
        expect(uri.equals(NAMESPACE) && follows, UNEXPECTED, name);
        part = name;
    }

    /** Counts before it copies: one attachment may be included by each offer. */
    private void include(String reference) throws SAXException {
        var content = attachments.content(stripped(reference));
        includes++;
        includedBytes += content.length;
        if (includes > MOST_INCLUDES || includedBytes > OfferSource.MAX_BYTES) {
            throw new RefusedMessage(new Refusal("message.too-large", "Include", stripped(reference)));
        }
        var text = Base64.getEncoder().encodeToString(content).toCharArray();
        super.characters(text, 0, text.length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (isInMessage() && !uri.equals(INCLUDE)) {
            super.endElement(uri, name, qName);
        }
        if (path.depth() == ENVELOPE && !part.equals("Body")) {
            throw new RefusedMessage(new Refusal("message.missing-element", "Body", ""));
        }
        if (path.depth() == PART && part.equals("Body") && !hasEntry) {
            throw new RefusedMessage(Refusal.of("message.empty"));
        }
        path.leave();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (isInMessage()) {
            super.characters(characters, start, length);
        } else if (path.depth() < ENTRY && !new String(characters, start, length).isBlank()) {
            throw new RefusedMessage(Refusal.of("message.unexpected-text"));
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        if (isInMessage()) {
            super.processingInstruction(target, data);
        }
    }

    private boolean isInMessage() {
        return path.depth() >= ENTRY && part.equals("Body");
    }

    private static boolean mustBeUnderstood(Attributes header) {
        return TRUE.contains(stripped(header.getValue(NAMESPACE, "mustUnderstand")));
    }

    private static void expect(boolean expected, String code, String name) {
        if (!expected) {
            throw new RefusedMessage(new Refusal(code, name, ""));
        }
    }

    private static String stripped(String value) {
        return value == null ? "" : value.strip();
    }
}
