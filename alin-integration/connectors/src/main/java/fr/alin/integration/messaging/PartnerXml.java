package fr.alin.integration.messaging;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import javax.xml.validation.Schema;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import jakarta.xml.bind.Marshaller;

import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads and writes one kind of XML message. Incoming XML is untrusted: a DOCTYPE or an entity is refused, size and
 * depth are limited; a strict reader also validates against the schema.
 */
public final class PartnerXml<T> {

    public static final int MAX_BYTES = 1024 * 1024;
    public static final int MAX_DEPTH = 32;

    private final Class<T> root;
    private final JAXBContext context;
    private final Optional<Schema> schema;

    private PartnerXml(Class<T> root, Optional<Schema> schema, Class<?>... roots) {
        this.root = root;
        this.schema = schema;
        try {
            this.context = JAXBContext.newInstance(roots);
        } catch (JAXBException e) {
            throw new IllegalStateException("Unusable contract of " + root.getSimpleName(), e);
        }
    }

    /** For messages that must be valid against our own schema. */
    public static <T> PartnerXml<T> strict(Class<T> root, Schema schema) {
        return new PartnerXml<>(root, Optional.of(schema), root);
    }

    /** For a queue with messages of several kinds, each with a root element of its own. */
    public static PartnerXml<Object> strict(Schema schema, Class<?>... roots) {
        return new PartnerXml<>(Object.class, Optional.of(schema), roots);
    }

    /** For messages of a partner's schema: unknown elements and attributes are ignored, nothing is validated. */
    public static <T> PartnerXml<T> lenient(Class<T> root) {
        return new PartnerXml<>(root, Optional.empty(), root);
    }

    /** @throws MalformedMessage if the text is no valid message; after an XML error, it starts with line and column */
    public T read(String xml) {
        checkSize(xml);
        try {
            var guard = new GuardedReader(SecureXml.reader(), MAX_DEPTH);
            var unmarshaller = context.createUnmarshaller();
            if (schema.isPresent()) {
                unmarshaller.setEventHandler(unusable -> guard.refuseValue());
            }
            var unmarshalling = unmarshaller.getUnmarshallerHandler();
            guard.setContentHandler(schema.isPresent() ? validated(schema.get(), guard, unmarshalling) : unmarshalling);
            guard.parse(new InputSource(new StringReader(xml)));
            return root.cast(JAXBIntrospector.getValue(unmarshalling.getResult()));
        } catch (SAXException e) {
            throw new MalformedMessage(reasonOf(e), e);
        } catch (JAXBException | ClassCastException | IllegalArgumentException | DateTimeException e) {
            throw new MalformedMessage(root.getSimpleName() + ": message.not-of-contract", e);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read a text in memory", e);
        }
    }

    public String write(T message) {
        return write(message, false);
    }

    /** The element alone, without an XML declaration, to be put into another. */
    public String fragment(T message) {
        return write(message, true);
    }

    private String write(T message, boolean isFragment) {
        try {
            var marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, isFragment);
            marshaller.setSchema(schema.orElse(null));
            var text = new StringWriter();
            marshaller.marshal(message, text);
            return LegibleXml.of(text.toString());
        } catch (JAXBException e) {
            throw new IllegalStateException("Cannot write a message of kind " + root.getSimpleName(), e);
        }
    }

    /** Validates each SAX event before {@code next} receives it; the guard throws on a validation error. */
    private static ContentHandler validated(Schema schema, GuardedReader guard, ContentHandler next) {
        var validation = SecureXml.validator(schema);
        validation.setErrorHandler(guard.errorHandler());
        validation.setContentHandler(next);
        return validation;
    }

    private static void checkSize(String xml) {
        if (xml == null || xml.isBlank()) {
            throw new MalformedMessage("message.empty");
        }
        if (xml.length() > MAX_BYTES || xml.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new MalformedMessage("message.too-large-answer");
        }
    }

    private static String reasonOf(SAXException e) {
        if (e instanceof org.xml.sax.SAXParseException parse) {
            return "%d:%d: message.malformed".formatted(parse.getLineNumber(), parse.getColumnNumber());
        }
        return e.getMessage();
    }
}
