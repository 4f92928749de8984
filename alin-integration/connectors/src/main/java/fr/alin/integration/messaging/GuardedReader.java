package fr.alin.integration.messaging;

import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Knows where the reader stands, so that a refusal can name the element and its value; stops at too deep a nesting. */
final class GuardedReader extends XMLFilterImpl {

    private static final int SHOWN = 60;

    private final ElementPath path;
    private final SchemaError complaint = new SchemaError();
    private final StringBuilder text = new StringBuilder();

    GuardedReader(XMLReader reader, int maxDepth) {
        super(reader);
        this.path = new ElementPath(maxDepth);
    }

    /** Collects what the schema says about the present element; the refusal is made when its event has ended. */
    ErrorHandler complaints() {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // a warning refuses nothing
            }

            @Override
            public void error(SAXParseException error) {
                complaint.add(error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                complaint.add(error.getMessage());
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
            refuseIfComplained();
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        try {
            super.endElement(uri, localName, qName);
        } finally {
            refuseIfComplained();
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
            refuseIfComplained();
        }
    }

    /** The schema's complaint about an event comes before what others could not do with it. */
    private void refuseIfComplained() throws SAXException {
        if (!complaint.isEmpty()) {
            throw new SAXException(path + complaint.place() + value() + ": " + complaint.code());
        }
    }

    private String value() {
        var shown = text.toString().strip();
        if (shown.isEmpty()) {
            return "";
        }
        return " = \"" + (shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown) + "\"";
    }
}
