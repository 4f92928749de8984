package fr.alin.integration.offer;

import org.xml.sax.Attributes;

/** What a message says about itself; the schema has checked the form of each value. */
record Envelope(String messageId, String landlord, String landlordName, String sentAt) {

    static final String NAMESPACE = "urn:alin:landlord:v1";

    static Envelope of(Attributes attributes) {
        return new Envelope(
                attributes.getValue("messageId").strip(),
                attributes.getValue("landlord").strip(),
                attributes.getValue("landlordName").strip(),
                attributes.getValue("sentAt").strip());
    }

    /** The start tag of the same message. */
    String opening() {
        return "<offers xmlns=\"%s\" messageId=\"%s\" landlord=\"%s\" landlordName=\"%s\" sentAt=\"%s\">%n"
                .formatted(NAMESPACE, messageId, landlord, escaped(landlordName), sentAt);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
