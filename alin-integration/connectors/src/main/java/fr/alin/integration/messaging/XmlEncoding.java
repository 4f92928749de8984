package fr.alin.integration.messaging;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The encoding of an XML text: that of its byte order mark, else the one named outside the text, else that of its XML
 * declaration, else UTF-8 (RFC 7303). Where the two names differ, the text must be valid UTF-8: anything else would be
 * read wrongly by one of them.
 */
final class XmlEncoding {

    /** Bytes within which the XML declaration ends. */
    static final int HEAD = 256;

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private XmlEncoding() {}

    /**
     * Reads the head of a text and pushes back all but its byte order mark.
     *
     * @param label the encoding named outside the text, or null
     * @throws UnsupportedEncodingException when the encoding is unknown
     */
    static Charset of(PushbackInputStream bytes, String label) throws IOException {
        var head = bytes.readNBytes(HEAD);
        var marked = marked(head);
        var mark = marked.map(XmlEncoding::markLength).orElse(0);
        bytes.unread(head, mark, head.length - mark);
        return marked.isPresent() ? marked.get() : unmarked(head, label);
    }

    private static Charset unmarked(byte[] head, String label) throws IOException {
        var named = Optional.ofNullable(label);
        var wide = wide(head);
        var match = DECLARED.matcher(new String(head, wide.orElse(StandardCharsets.ISO_8859_1)));
        var declared = match.find() ? Optional.of(match.group(1)) : Optional.<String>empty();
        if (wide.isPresent()) {
            return wide.get();
        }
        var given = known(named.or(() -> declared).orElse("UTF-8"));
        return declared.isEmpty() || known(declared.get()).equals(given) ? given : StandardCharsets.UTF_8;
    }

    private static Optional<Charset> marked(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(head, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static int markLength(Charset marked) {
        return marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    /** UTF-16 without a mark, known by its first character. */
    private static Optional<Charset> wide(byte[] head) {
        if (startsWith(head, 0, '<')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(head, '<', 0) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... start) {
        return head.length >= start.length && Arrays.equals(head, 0, start.length, narrow(start), 0, start.length);
    }

    private static byte[] narrow(int... bytes) {
        var narrow = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            narrow[i] = (byte) bytes[i];
        }
        return narrow;
    }

    private static Charset known(String name) throws UnsupportedEncodingException {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException unknown) {
            throw new UnsupportedEncodingException(name);
        }
    }
}
