package fr.alin.integration.partners.landlord;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a delivery. It is also a file name, so only plain letters and digits are kept. */
final class DossierId {

    private static final Pattern IN_MESSAGE = Pattern.compile("messageId=\"([A-Za-z0-9._:\\-]{8,64})\"");

    private DossierId() {}

    static String of(String xml, String property, String brokerId) {
        Matcher written = IN_MESSAGE.matcher(xml);
        String id = written.find() ? written.group(1) : property == null ? brokerId : property;
        return id.replaceAll("[^A-Za-z0-9_-]", "_");
    }
}
