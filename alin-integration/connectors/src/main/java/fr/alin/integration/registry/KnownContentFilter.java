package fr.alin.integration.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import fr.alin.integration.messaging.ElementPath;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Lets pass what our schema knows and passes over the rest, so that an answer of a later version can be validated; knows
 * where it stands, and stops at too deep a nesting.
 */
final class KnownContentFilter extends XMLFilterImpl {

    static final int MAX_DEPTH = 32;

    private final Vocabulary vocabulary;
    private final ElementPath path = new ElementPath(MAX_DEPTH);
    private final Deque<Vocabulary.Type> types = new ArrayDeque<>();

    KnownContentFilter(Vocabulary vocabulary, XMLReader reader) {
        super(reader);
        this.vocabulary = vocabulary;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        var type = isPassingOver() ? Optional.<Vocabulary.Type>empty() : typeOf(uri, localName);
        if (!path.enter(localName)) {
            throw new Refused("elements nested deeper than " + MAX_DEPTH);
        }
        if (type.isPresent()) {
            types.addLast(type.get());
            super.startElement(uri, localName, qName, known(attributes, type.get()));
        }
    }

    /** Whether the present element, or one around it, is unknown. */
    private boolean isPassingOver() {
        return path.depth() > types.size();
    }

    private Optional<Vocabulary.Type> typeOf(String uri, String localName) throws SAXException {
        return types.isEmpty()
                ? Optional.of(
                        vocabulary.root(uri, localName).orElseThrow(() -> new Refused("not the answer of a site")))
                : types.getLast().child(uri, localName);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (!isPassingOver()) {
            super.endElement(uri, localName, qName);
            types.removeLast();
        }
        path.leave();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!isPassingOver()) {
            super.characters(characters, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        // tells a program what to do; not ours
    }

    /** The innermost open element that our schema knows: {@code /interfaceNuu/demande}. */
    String place() {
        return path.first(types.size());
    }

    private static Attributes known(Attributes attributes, Vocabulary.Type type) {
        var kept = new AttributesImpl();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (type.hasAttribute(attributes.getURI(i), attributes.getLocalName(i))) {
                kept.addAttribute(
                        attributes.getURI(i),
                        attributes.getLocalName(i),
                        attributes.getQName(i),
                        attributes.getType(i),
                        attributes.getValue(i));
            }
        }
        return kept;
    }

    /** An answer that is not read further; the reason holds nothing of what stood there. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
