package fr.alin.integration.offer;

import java.util.Objects;
import java.util.Set;

import org.xml.sax.Attributes;

/**
 * The attributes of a message's root element, already validated by the schema.
 *
 * @param validateOnly whether nothing of the message is to take effect
 */
record Envelope(String messageId, String landlord, String landlordName, String sentAt, boolean validateOnly) {

    static final String NAMESPACE = "urn:alin:landlord:v1";

    private static final Set<String> TRUE = Set.of("1", "true");

    static Envelope of(Attributes attributes) {
        return new Envelope(
                attributes.getValue("messageId").strip(),
                attributes.getValue("landlord").strip(),
                attributes.getValue("landlordName").strip(),
                attributes.getValue("sentAt").strip(),
                TRUE.contains(Objects.toString(attributes.getValue("validateOnly"), "")
                        .strip()));
    }

    /** The start tag of the message. */
    String opening() {
        return "<offers xmlns=\"%s\" messageId=\"%s\" landlord=\"%s\" landlordName=\"%s\" sentAt=\"%s\">%n"
                .formatted(NAMESPACE, messageId, landlord, escaped(landlordName), sentAt);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
