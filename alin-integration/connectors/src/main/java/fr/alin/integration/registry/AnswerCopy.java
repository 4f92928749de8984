package fr.alin.integration.registry;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** A SAX filter that copies the events to text, so that an answer is stored completely and parsed in the same pass. */
final class AnswerCopy extends XMLFilterImpl {

    private final StringWriter text = new StringWriter();
    private final TransformerHandler copy = writer();

    AnswerCopy(XMLReader reader) {
        super(reader);
        copy.setResult(new StreamResult(text));
    }

    /** The copied text, without an XML declaration. */
    String text() {
        return text.toString();
    }

    @Override
    public void startDocument() throws SAXException {
        copy.startDocument();
        super.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        copy.endDocument();
        super.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        copy.startPrefixMapping(prefix, uri);
        super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        copy.endPrefixMapping(prefix);
        super.endPrefixMapping(prefix);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        copy.startElement(uri, localName, qName, attributes);
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        copy.endElement(uri, localName, qName);
        super.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        copy.characters(characters, start, length);
        super.characters(characters, start, length);
    }

    private static TransformerHandler writer() {
        try {
            var factory = (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var writer = factory.newTransformerHandler();
            writer.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            return writer;
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("XML writer unusable", e);
        }
    }
}
