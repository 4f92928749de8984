package fr.alin.integration.offer;

import org.xml.sax.Attributes;

/** The attributes of a message's root element, already validated by the schema. */
record Envelope(String messageId, String landlord, String landlordName, String sentAt) {

    static final String NAMESPACE = "urn:alin:landlord:v1";

    static Envelope of(Attributes attributes) {
        return new Envelope(
                attributes.getValue("messageId").strip(),
                attributes.getValue("landlord").strip(),
                attributes.getValue("landlordName").strip(),
                attributes.getValue("sentAt").strip());
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
