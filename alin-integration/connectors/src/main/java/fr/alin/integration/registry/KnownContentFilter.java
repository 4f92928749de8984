package fr.alin.integration.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
    private final Deque<Step> path = new ArrayDeque<>();
    private int passedOver;

    KnownContentFilter(Vocabulary vocabulary, XMLReader reader) {
        super(reader);
        this.vocabulary = vocabulary;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (path.size() + passedOver >= MAX_DEPTH) {
            throw new Refused("elements nested deeper than " + MAX_DEPTH);
        }
        var type = passedOver > 0 ? null : typeOf(uri, localName);
        if (type == null) {
            passedOver++;
            return;
        }
        path.addLast(new Step(path.isEmpty() ? localName : path.getLast().ranked(localName), type, new HashMap<>()));
        super.startElement(uri, localName, qName, known(attributes, type));
    }

    private Vocabulary.Type typeOf(String uri, String localName) throws SAXException {
        if (path.isEmpty()) {
            return vocabulary.root(uri, localName).orElseThrow(() -> new Refused("not the answer of a site"));
        }
        return path.getLast().type().child(uri, localName).orElse(null);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        super.endElement(uri, localName, qName);
        path.removeLast();
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (passedOver == 0) {
            super.characters(characters, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        // tells a program what to do; not ours
    }

    /** The present element, with its rank among those of the same name: {@code /interfaceNuu/demande}. */
    String place() {
        return path.stream().map(Step::name).collect(Collectors.joining("/", "/", ""));
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

    private record Step(String name, Vocabulary.Type type, Map<String, Integer> children) {

        String ranked(String child) {
            var rank = children.merge(child, 1, Integer::sum);
            return rank == 1 ? child : child + "[" + rank + "]";
        }
    }

    /** An answer that is not read further; the reason holds nothing of what stood there. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
