package fr.alin.integration.offer;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.validation.ValidatorHandler;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

import fr.alin.contract.landlord.Offer;
import fr.alin.integration.messaging.ElementPath;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Handles the SAX events of a message. Each event goes to the schema validator first, so a schema error concerns the
 * element that is open. Inside an entry it refuses the entry, elsewhere the message.
 */
final class OfferMessageHandler extends DefaultHandler {

    static final int MOST_OFFERS = 5000;
    static final int MAX_DEPTH = 16;

    /**
     * Per entry, enough for ten photos of maximum size. Limited because an attachment may be included several times.
     */
    static final int MOST_CHARACTERS = 2 * OfferSource.MAX_BYTES;

    private static final int ENVELOPE = 1;
    private static final int ENTRY = 2;
    private static final int FACT = 3;

    /** The elements of an offer, as named in the generated classes. */
    static final Set<String> ELEMENTS =
            Set.of(Offer.class.getAnnotation(XmlType.class).propOrder());

    private static final Set<String> MANDATORY = Stream.of(Offer.class.getDeclaredFields())
            .filter(OfferMessageHandler::isMandatory)
            .map(Field::getName)
            .collect(Collectors.toSet());

    private final ValidatorHandler validator;
    private final SchemaErrors errors = new SchemaErrors(MANDATORY);
    private final Consumer<Envelope> opened;
    private final Consumer<OfferEntry> closed;
    private final EntryCopies copies = new EntryCopies();
    private final StringBuilder text = new StringBuilder();
    private final ElementPath path = new ElementPath(MAX_DEPTH);

    private int entries;
    private int characters;
    private OfferEntry entry;
    private String caption;
    private Locator locator;

    /**
     * @param opened receives the envelope before its content is read; may refuse the message
     * @param closed receives each entry after it was read
     */
    OfferMessageHandler(ValidatorHandler validator, Consumer<Envelope> opened, Consumer<OfferEntry> closed) {
        this.validator = validator;
        this.opened = opened;
        this.closed = closed;
        validator.setErrorHandler(errors);
    }

    EntryCopies copies() {
        return copies;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        text.setLength(0);
        if (!path.enter(name)) {
            throw new RefusedMessage(new Refusal("message.too-deep", name, ""));
        }
        if (path.depth() == ENVELOPE && !(name.equals("offers") && uri.equals(Envelope.NAMESPACE))) {
            throw new RefusedMessage(new Refusal("message.not-offers", name, ""));
        }
        if (path.depth() == ENTRY) {
            begin(name, attributes);
        }
        caption = attributes.getValue("caption");
        validator.startElement(uri, name, qName, attributes);
        applyRefusal(name);
        if (path.depth() == ENVELOPE) {
            opened.accept(Envelope.of(attributes));
        }
    }

    @Override
    public void characters(char[] read, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new RefusedMessage(Refusal.of("message.too-large"));
        }
        if (path.depth() >= FACT) {
            text.append(read, start, length);
        }
        validator.characters(read, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        validator.endElement(uri, name, qName);
        applyRefusal(name);
        if (path.depth() == FACT) {
            keep(name);
        }
        if (path.depth() == ENTRY) {
            copies.end(entry.kind());
            closed.accept(entry);
        }
        text.setLength(0);
        path.leave();
    }

    private void begin(String name, Attributes attributes) {
        if (++entries > MOST_OFFERS) {
            throw new RefusedMessage(new Refusal("message.too-many-offers", name, ""));
        }
        characters = 0;
        entry = new OfferEntry(entries, name, attributes);
        copies.begin(name, attributes);
    }

    private void keep(String name) {
        var written = text.toString();
        refuseDamaged(name, written);
        if (caption != null) {
            refuseDamaged("@caption", caption);
        }
        entry.put(name, written, caption);
        if (!name.equals("photo")) {
            copies.element(name, written);
        }
    }

    /** U+FFFD stands where the sender's program could not read a character. */
    private void refuseDamaged(String name, String written) {
        if (written.indexOf('\uFFFD') >= 0) {
            entry.refuse(new Refusal("message.damaged-text", name, written), name);
        }
    }

    private void applyRefusal(String name) {
        if (errors.isEmpty()) {
            return;
        }
        var refusal = errors.take(name, text.toString().strip(), isAwaited(name));
        if (path.depth() <= ENVELOPE) {
            throw new RefusedMessage(refusal);
        }
        entry.refuse(refusal, name);
    }

    /** JAXB generates a primitive for a mandatory number or flag. */
    private static boolean isMandatory(Field field) {
        var element = field.getAnnotation(XmlElement.class);
        return field.getType().isPrimitive() || element != null && element.required();
    }

    private boolean isAwaited(String name) {
        return path.depth() == FACT
                && ELEMENTS.contains(name)
                && entry.find(name).isEmpty();
    }

    @Override
    public void setDocumentLocator(Locator known) {
        locator = known;
        validator.setDocumentLocator(known);
    }

    /** Where the parser is; empty before it began and after the end. */
    String place() {
        return locator == null || locator.getLineNumber() < 1
                ? ""
                : Refusal.place(locator.getLineNumber(), locator.getColumnNumber());
    }

    @Override
    public void startDocument() throws SAXException {
        validator.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        validator.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        validator.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        validator.endPrefixMapping(prefix);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        validator.ignorableWhitespace(characters, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        validator.processingInstruction(target, data);
    }
}
