package fr.alin.integration.registry;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.integration.messaging.ElementPath;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import fr.alin.shared.model.ShortText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A SAX filter that passes on the element in the body of a SOAP 1.2 envelope as a document, with the prefixes declared
 * around it and with xop:Include replaced by the content of its part. A fault counts as a site that is down; only its
 * code is reported, because its text may quote the question.
 */
final class EnvelopeReader extends XMLFilterImpl {

    private static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";
    private static final String XOP = "http://www.w3.org/2004/08/xop/include";
    private static final int MAX_DEPTH = KnownContentFilter.MAX_DEPTH + 2;
    private static final int CONTENT = 2;

    private final String siteCode;
    private final Function<String, Optional<byte[]>> parts;
    private final Map<String, Deque<String>> around = new LinkedHashMap<>();
    private final ElementPath path = new ElementPath(MAX_DEPTH);
    private final StringBuilder faultCode = new StringBuilder();
    private boolean inBody;
    private boolean isFault;
    private int contents;
    private int length;

    /** @param parts content of the part that a reference names */
    EnvelopeReader(String siteCode, Function<String, Optional<byte[]>> parts) {
        this.siteCode = siteCode;
        this.parts = parts;
    }

    @Override
    public void startDocument() {
        // the element in the body starts the document
    }

    @Override
    public void endDocument() throws SAXException {
        if (contents != 1) {
            throw new KnownContentFilter.Refused("the SOAP body holds " + contents + " elements where one is expected");
        }
        super.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        if (path.depth() <= CONTENT) {
            around.computeIfAbsent(prefix, key -> new ArrayDeque<>()).push(uri);
        } else if (inBody) {
            super.startPrefixMapping(prefix, uri);
        }
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        if (path.depth() <= CONTENT) {
            around.get(prefix).pop();
        } else if (inBody) {
            super.endPrefixMapping(prefix);
        }
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        var depth = path.depth();
        if (!path.enter(localName)) {
            throw new KnownContentFilter.Refused("elements nested deeper than " + MAX_DEPTH);
        }
        if (depth < CONTENT) {
            envelope(depth, uri, localName);
        } else if (inBody) {
            if (depth == CONTENT) {
                begin(uri, localName);
            }
            content(uri, localName, qName, attributes);
        }
    }

    private void envelope(int depth, String uri, String localName) throws SAXException {
        if (!uri.equals(SOAP) || depth == 0 && !localName.equals("Envelope")) {
            throw new KnownContentFilter.Refused("not a SOAP 1.2 envelope");
        }
        inBody = depth == 1 && localName.equals("Body");
    }

    private void begin(String uri, String localName) throws SAXException {
        contents++;
        isFault = uri.equals(SOAP) && localName.equals("Fault");
        if (contents > 1 || isFault) {
            return;
        }
        super.startDocument();
        for (var prefix : around.entrySet()) {
            if (!prefix.getValue().isEmpty()) {
                super.startPrefixMapping(prefix.getKey(), prefix.getValue().peek());
            }
        }
    }

    private void content(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (contents > 1 || isFault) {
            return;
        }
        if (uri.equals(XOP)) {
            include(attributes.getValue("href"));
        } else {
            super.startElement(uri, localName, qName, attributes);
        }
    }

    private void include(String href) throws SAXException {
        var part = parts.apply(href == null ? "" : href);
        if (part.isEmpty()) {
            throw new KnownContentFilter.Refused("a part of the answer is missing");
        }
        var text = Base64.getEncoder().encodeToString(part.get()).toCharArray();
        pass(text, 0, text.length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        path.leave();
        if (inBody && isFault && path.depth() == CONTENT) {
            throw new SiteUnavailable(
                    siteCode,
                    Kind.DOWN,
                    "answers a fault, " + ShortText.of(faultCode.toString().strip(), 60));
        }
        if (inBody && path.depth() >= CONTENT && contents == 1 && !isFault && !uri.equals(XOP)) {
            super.endElement(uri, localName, qName);
        }
        inBody = inBody && path.depth() > 1;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (isFault && path.depth() == CONTENT + 3 && path.isInside("Code") && path.isAt("Value")) {
            faultCode.append(characters, start, Math.min(length, 60));
        } else if (inBody && path.depth() > CONTENT && contents == 1 && !isFault) {
            pass(characters, start, length);
        }
    }

    /** Limits the total length, because a part may be included many times. */
    private void pass(char[] characters, int start, int count) throws SAXException {
        length += count;
        if (length > AnswerReader.MAX_CHARACTERS) {
            throw new KnownContentFilter.Refused(
                    "the answer is longer than " + AnswerReader.MAX_CHARACTERS + " characters");
        }
        super.characters(characters, start, count);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        // occurs only between elements
    }

    @Override
    public void processingInstruction(String target, String data) {
        // ignored
    }
}
