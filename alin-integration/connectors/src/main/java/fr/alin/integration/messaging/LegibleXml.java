package fr.alin.integration.messaging;

/**
 * Makes the XML that we write legible: no character of a quoted text may keep the receiver from reading it.
 * See decision 104-nothing-half-answered.
 */
public final class LegibleXml {

    private LegibleXml() {}

    /** The text, with each character that XML 1.0 cannot carry replaced by its name, such as {@code [U+0001]}. */
    public static String of(String xml) {
        if (xml.codePoints().allMatch(LegibleXml::isAllowed)) {
            return xml;
        }
        var legible = new StringBuilder(xml.length() + 16);
        xml.codePoints().forEach(character -> {
            if (isAllowed(character)) {
                legible.appendCodePoint(character);
            } else {
                legible.append("[U+%04X]".formatted(character));
            }
        });
        return legible.toString();
    }

    /** The production {@code Char} of XML 1.0; an unpaired surrogate is none. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
