package fr.alin.integration.messaging;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;

import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * XML parsers for untrusted input: XML 1.0 in the encoding it is labelled with, no document types, no entities, no
 * external access.
 */
public final class SecureXml {

    private static final String XERCES = "http://apache.org/xml/";

    private SecureXml() {}

    /** @throws IllegalStateException when the platform's parser cannot be made safe */
    public static XMLReader reader() {
        try {
            var parser = parser(Factory.SECURE);
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new LabelledXmlReader(parser.getXMLReader());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("XML parser unusable", e);
        }
    }

    /**
     * For the few documents that are modified as a whole. Read them with {@link #reader()} first, which limits their
     * size.
     */
    public static DocumentBuilder documents() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(XERCES + "features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder();
    }

    /**
     * A validator whose errors are in English, whatever the language of the machine: they are recognised by their text. The
     * platform has no texts for {@code Locale.ENGLISH} and would take those of the machine.
     */
    public static ValidatorHandler validator(Schema schema) {
        var validator = schema.newValidatorHandler();
        try {
            validator.setProperty(XERCES + "properties/locale", Locale.ROOT);
            return validator;
        } catch (SAXException e) {
            throw new IllegalStateException("The validator's language cannot be set", e);
        }
    }

    /** Synchronized, because factories are not guaranteed to be thread-safe. */
    private static SAXParser parser(SAXParserFactory factory) throws ParserConfigurationException, SAXException {
        synchronized (factory) {
            return factory.newSAXParser();
        }
    }

    /** Configured once, because setting a feature creates a parser each time. */
    private static final class Factory {

        static final SAXParserFactory SECURE = secure();

        private static SAXParserFactory secure() {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            try {
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature(XERCES + "features/disallow-doctype-decl", true);
                factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
                factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            } catch (ParserConfigurationException | SAXException e) {
                throw new IllegalStateException("The platform's XML parser cannot be made safe", e);
            }
            return factory;
        }
    }
}
