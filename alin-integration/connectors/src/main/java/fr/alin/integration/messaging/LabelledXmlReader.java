package fr.alin.integration.messaging;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Refuses what our answers could not quote or would quote wrongly: XML 1.1, whose control characters XML 1.0 cannot
 * carry, and bytes that are not in the encoding they are labelled with. Both are reported as the parser's own errors, with
 * their line.
 * See decision 104-nothing-half-answered.
 */
final class LabelledXmlReader extends XMLFilterImpl {

    private Locator locator;
    private boolean started;

    LabelledXmlReader(XMLReader parser) {
        super(parser);
    }

    @Override
    public void parse(InputSource input) throws SAXException, IOException {
        started = false;
        if (input.getByteStream() == null) {
            super.parse(input);
            return;
        }
        try {
            var text = XmlBytes.of(input.getByteStream(), input.getEncoding());
            parse(text);
        } catch (UnsupportedEncodingException unknown) {
            throw new SAXParseException("Unknown encoding", null, null, 1, 1);
        }
    }

    private void parse(XmlBytes text) throws SAXException, IOException {
        try {
            super.parse(new InputSource(text));
        } catch (CharacterCodingException wrong) {
            throw new SAXParseException("Not in " + text.encoding(), null, null, text.line(), text.column());
        }
    }

    @Override
    public void setDocumentLocator(Locator known) {
        locator = known;
        super.setDocumentLocator(known);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!started && locator instanceof Locator2 versioned && "1.1".equals(versioned.getXMLVersion())) {
            throw new SAXParseException("XML 1.1", locator);
        }
        started = true;
        super.startElement(uri, localName, qName, attributes);
    }
}
