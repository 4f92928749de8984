package fr.alin.integration.offer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

import org.xml.sax.Attributes;

/** Copies of a message's entries as text, without photos, so that refused ones can be shown and resent. */
final class EntryCopies {

    private final StringBuilder all = new StringBuilder(1 << 16);
    private int[] starts = new int[64];
    private int count;

    void begin(String kind, Attributes attributes) {
        if (count + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[count++] = all.length();
        all.append("  <").append(kind);
        for (var i = 0; i < attributes.getLength(); i++) {
            all.append(' ').append(attributes.getLocalName(i)).append("=\"");
            escape(attributes.getValue(i));
            all.append('"');
        }
        all.append(">\n");
    }

    void element(String name, String text) {
        all.append("    <").append(name).append('>');
        escape(text);
        all.append("</").append(name).append(">\n");
    }

    void end(String kind) {
        all.append("  </").append(kind).append(">\n");
        starts[count] = all.length();
    }

    /** A message with only the entries at these positions, counted from 1. */
    String only(Collection<Integer> positions, Envelope envelope) {
        var copy = new StringBuilder(envelope.opening());
        positions.stream().sorted().forEach(position -> copy.append(all, starts[position - 1], starts[position]));
        return copy.append("</offers>\n").toString();
    }

    /** SHA-256 in hexadecimal of all entries and of what is said beside them. */
    String digest(String beside) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(beside.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '<' -> all.append("&lt;");
                case '&' -> all.append("&amp;");
                case '"' -> all.append("&quot;");
                case '\r' -> all.append("&#13;");
                default -> all.append(text.charAt(i));
            }
        }
    }
}
