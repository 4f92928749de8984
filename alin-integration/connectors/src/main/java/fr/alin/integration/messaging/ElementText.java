package fr.alin.integration.messaging;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The text of one element from its SAX events, which can be read by itself: it declares the namespaces that it uses. Its size
 * is bounded.
 */
public final class ElementText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> namespaces = new ArrayDeque<>();

    public ElementText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write a text", e);
        }
    }

    public void start(String uri, String name, Attributes attributes) throws SAXException {
        write(() -> {
            xml.writeStartElement(name);
            if (!uri.equals(namespaces.peek())) {
                xml.writeDefaultNamespace(uri);
            }
            namespaces.push(uri);
            for (var i = 0; i < attributes.getLength(); i++) {
                attribute(i, attributes);
            }
        });
    }

    public void characters(char[] characters, int start, int length) throws SAXException {
        write(() -> xml.writeCharacters(characters, start, length));
    }

    /** Ends the element that was started last. */
    public void end() throws SAXException {
        namespaces.pop();
        write(xml::writeEndElement);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void attribute(int index, Attributes attributes) throws XMLStreamException {
        var uri = attributes.getURI(index);
        var name = attributes.getLocalName(index);
        if (uri.isEmpty()) {
            xml.writeAttribute(name, attributes.getValue(index));
        } else if (!uri.equals(XMLConstants.XML_NS_URI)) {
            var prefix = "a" + index;
            xml.writeNamespace(prefix, uri);
            xml.writeAttribute(prefix, uri, name, attributes.getValue(index));
        }
    }

    private void write(Writing writing) throws SAXException {
        try {
            writing.write();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new SAXException(e);
        }
        if (text.getBuffer().length() > PartnerXml.MAX_BYTES) {
            throw new MalformedMessage("message.too-large-answer");
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
