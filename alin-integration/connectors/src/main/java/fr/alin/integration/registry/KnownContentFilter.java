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
 * A SAX filter that drops elements and attributes unknown to our schema, so that answers of later versions can be
 * validated. Tracks the position and refuses elements nested too deep.
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
        var type = isIgnoring() ? Optional.<Vocabulary.Type>empty() : typeOf(uri, localName);
        if (!path.enter(localName)) {
            throw new Refused("elements nested deeper than " + MAX_DEPTH);
        }
        if (type.isPresent()) {
            types.addLast(type.get());
            super.startElement(uri, localName, qName, known(attributes, type.get()));
        }
    }

    /** Whether the current element or one of its ancestors is unknown. */
    private boolean isIgnoring() {
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
        if (!isIgnoring()) {
            super.endElement(uri, localName, qName);
            types.removeLast();
        }
        path.leave();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!isIgnoring()) {
            super.characters(characters, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        // ignored
    }

    /** The path of the innermost open element known to our schema, such as {@code /interfaceNuu/demande}. */
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

    /** Stops reading an answer. The reason contains nothing of its content. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
