package fr.alin.integration.messaging;

import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

import fr.alin.shared.model.ShortText;

/**
 * Tracks the position in the document, so that an error names the element and its value. Refuses elements nested too
 * deep.
 */
final class GuardedReader extends XMLFilterImpl {

    private static final int SHOWN = 60;

    private final ElementPath path;
    private final SchemaError schemaError = new SchemaError();
    private final StringBuilder text = new StringBuilder();

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

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!path.enter(localName)) {
            throw new SAXException(path + ": message.too-deep");
        }
        text.setLength(0);
        try {
            super.startElement(uri, localName, qName, attributes);
        } finally {
            throwCollectedError();
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        try {
            super.endElement(uri, localName, qName);
        } finally {
            throwCollectedError();
        }
        path.leave();
        text.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        text.append(characters, start, Math.min(length, Math.max(0, SHOWN + 1 - text.length())));
        try {
            super.characters(characters, start, length);
        } finally {
            throwCollectedError();
        }
    }

    /** Throws the collected schema error. Called first, because later handlers may fail for the same reason. */
    private void throwCollectedError() throws SAXException {
        if (!schemaError.isEmpty()) {
            throw new SAXException(path + schemaError.place() + value() + ": " + schemaError.code());
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
