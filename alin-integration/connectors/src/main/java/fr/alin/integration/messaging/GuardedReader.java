package fr.alin.integration.messaging;

import java.nio.CharBuffer;

import fr.alin.shared.model.ShortText;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Tracks the position in the document, so that an error names the element and its value. Refuses elements nested too
 * deep.
 */
final class GuardedReader extends XMLFilterImpl {

    private static final int SHOWN = 60;

    private final ElementPath path;
    private final SchemaError schemaError = new SchemaError();
    private final StringBuilder text = new StringBuilder();
    /** Whether the text holds U+FFFD, which stands where the sender's program could not read a character. */
    private boolean damaged;

    GuardedReader(XMLReader reader, int maxDepth) {
        super(reader);
        this.path = new ElementPath(maxDepth);
    }

    /** Collects schema errors about the current element. They are thrown after its event. */
    ErrorHandler errorHandler() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // a warning refuses nothing
            }

            @Override
            public void error(SAXParseException error) {
                schemaError.add(error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                schemaError.add(error.getMessage());
            }
        };
    }

    /** Refuses the current value, which the schema allows and Java does not, such as a day of the year 12026. */
    boolean refuseValue() {
        schemaError.add("cvc-datatype-valid");
        return true;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!path.enter(localName)) {
            throw new SAXException(path + ": message.too-deep");
        }
        text.setLength(0);
        try {
            super.startElement(uri, localName, qName, attributes);
        } finally {
            throwCollectedError(schemaError.isAboutParent() ? path.first(path.depth() - 1) : path.toString());
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        try {
            super.endElement(uri, localName, qName);
        } finally {
            throwCollectedError(path.toString());
        }
        if (damaged) {
            throw new SAXException(path + value() + ": message.damaged-text");
        }
        path.leave();
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        text.append(characters, start, Math.min(length, Math.max(0, SHOWN + 1 - text.length())));
        damaged = damaged || CharBuffer.wrap(characters, start, length).chars().anyMatch(unit -> unit == '\uFFFD');
        try {
            super.characters(characters, start, length);
        } finally {
            throwCollectedError(path.toString());
        }
    }

    /** Throws the collected schema error. Called first, because later handlers may fail for the same reason. */
    private void throwCollectedError(String at) throws SAXException {
        if (!schemaError.isEmpty()) {
            throw new SAXException(at + schemaError.place() + value() + ": " + schemaError.code());
        }
    }

    private String value() {
        var shown = text.toString().strip();
        if (shown.isEmpty()) {
            return "";
        }
        return " = \"" + ShortText.marked(shown, SHOWN) + "\"";
    }
}
