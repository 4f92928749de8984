package fr.alin.integration.landlord;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.integration.messaging.ElementPath;
import fr.alin.integration.messaging.ElementText;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.integration.messaging.SecureXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes an {@code answers} apart: the element itself must be right, what it holds is read one by one afterwards, so that a
 * wrong one leaves the others alone.
 */
final class AnswersReader extends DefaultHandler {

    static final String NAMESPACE = "urn:alin:landlord:v1";

    /** As in the schema. */
    static final int MOST = 100;

    private static final int ENTRY = 2;

    private final ElementPath path = new ElementPath(PartnerXml.MAX_DEPTH);
    private final List<WrittenAnswers.Entry> entries = new ArrayList<>();

    private String landlord;
    private boolean validateOnly;
    private String messageId;
    private ElementText entry;

    private AnswersReader() {}

    /** @throws MalformedMessage when it is no {@code answers}, has none, or more than a hundred */
    static WrittenAnswers read(String xml) {
        var reader = new AnswersReader();
        var parser = SecureXml.reader();
        parser.setContentHandler(reader);
        parser.setErrorHandler(reader);
        try {
            parser.parse(new InputSource(new StringReader(xml)));
        } catch (SAXParseException e) {
            throw new MalformedMessage("%d:%d: message.malformed".formatted(e.getLineNumber(), e.getColumnNumber()), e);
        } catch (SAXException | IOException e) {
            throw new MalformedMessage("message.malformed", e);
        }
        if (reader.entries.isEmpty()) {
            throw new MalformedMessage("/answers/answer: message.missing-element");
        }
        return new WrittenAnswers(reader.landlord, reader.validateOnly, reader.entries);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (!path.enter(name)) {
            throw new MalformedMessage(path + ": message.too-deep");
        }
        if (path.depth() < ENTRY) {
            open(uri, name, attributes);
            return;
        }
        if (path.depth() == ENTRY) {
            begin(name, attributes);
        }
        entry.start(uri, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (entry != null) {
            entry.characters(characters, start, length);
        } else if (!new String(characters, start, length).isBlank()) {
            throw new MalformedMessage("/answers: message.unexpected-text");
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (path.depth() >= ENTRY) {
            entry.end();
        }
        if (path.depth() == ENTRY) {
            entries.add(new WrittenAnswers.Entry(messageId, entry.toString()));
            entry = null;
        }
        path.leave();
    }

    private void open(String uri, String name, Attributes attributes) {
        if (!uri.equals(NAMESPACE)) {
            throw new MalformedMessage("/" + name + ": message.unexpected-element");
        }
        for (var i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getQName(i), attributes.getValue(i).strip());
        }
        if (landlord == null) {
            throw new MalformedMessage("/answers/@landlord: message.missing-attribute");
        }
    }

    private void attribute(String name, String value) {
        switch (name) {
            case "landlord" -> landlord = value;
            case "validateOnly" -> validateOnly = truth(value);
            default -> throw new MalformedMessage("/answers/@" + name + ": message.unexpected-attribute");
        }
    }

    private static boolean truth(String value) {
        return switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new MalformedMessage("/answers/@validateOnly = \"" + value + "\": message.wrong-value");
        };
    }

    private void begin(String name, Attributes attributes) {
        if (entries.size() == MOST) {
            throw new MalformedMessage("/answers/" + name + ": message.too-many-answers");
        }
        messageId =
                Optional.ofNullable(attributes.getValue("messageId")).orElse("").strip();
        entry = new ElementText();
    }
}
