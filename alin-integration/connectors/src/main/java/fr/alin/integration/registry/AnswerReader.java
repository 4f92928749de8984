package fr.alin.integration.registry;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.registry.InterfaceNuu;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.SecureXml;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads a site's answer in one pass. Forbids document types and entities, limits size and depth, ignores elements
 * unknown to our schema and validates the rest. Errors name the element and the rule, never a value, because values
 * are personal data.
 */
final class AnswerReader {

    static final int MAX_CHARACTERS = 2 * 1024 * 1024;

    private static final Pattern RULE = Pattern.compile("^[a-zA-Z][\\w.-]+");

    /** @throws MalformedMessage when the text is not an answer of a registration site */
    InterfaceNuu read(String xml) {
        if (xml.length() > MAX_CHARACTERS) {
            throw new MalformedMessage("the answer is longer than " + MAX_CHARACTERS + " characters");
        }
        try {
            return read(SecureXml.reader(), new InputSource(new StringReader(xml)));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read a text in memory", e);
        }
    }

    /**
     * Reads an answer through a prepared reader.
     *
     * @param reader a safe, bounded reader, which may pass on only a part of the source
     * @throws MalformedMessage when the source is not an answer of a registration site
     * @throws IOException when the source cannot be read
     */
    InterfaceNuu read(XMLReader reader, InputSource source) throws IOException {
        var content = new KnownContentFilter(Vocabulary.INTERFACE_NUU, reader);
        try {
            var unmarshalling = Format.CONTEXT.createUnmarshaller().getUnmarshallerHandler();
            var validation = ContractSchemas.registry().newValidatorHandler();
            validation.setErrorHandler(new Strict());
            validation.setContentHandler(unmarshalling);
            content.setContentHandler(validation);
            content.parse(source);
            return (InterfaceNuu) JAXBIntrospector.getValue(unmarshalling.getResult());
        } catch (KnownContentFilter.Refused e) {
            throw new MalformedMessage(content.place() + ": " + e.getMessage());
        } catch (SAXParseException e) {
            throw new MalformedMessage("line %d, column %d, in %s: not well-formed XML, or with a document type"
                    .formatted(e.getLineNumber(), e.getColumnNumber(), content.place()));
        } catch (SAXException | JAXBException | IllegalArgumentException e) {
            throw new MalformedMessage(content.place() + ": not of the form of the contract");
        }
    }

    /** Stops at the first schema error. Reports only its rule, because the message quotes the value. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // a warning refuses nothing
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            var rule = RULE.matcher(String.valueOf(error.getMessage()));
            throw new KnownContentFilter.Refused(
                    "refused by the schema, rule " + (rule.find() ? rule.group() : "unnamed"));
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            error(error);
        }
    }

    /** Initialised lazily, at the first answer. */
    private static final class Format {

        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(InterfaceNuu.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("Unusable contract of the registration sites", e);
            }
        }
    }
}
