package fr.alin.integration.messaging;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/** The parts of a {@code multipart/related} message (RFC 2387): the root, and attachments by Content-ID (RFC 2392). */
public final class MimeParts {

    private static final String SCHEME = "cid:";

    private final Map<String, MimeBodyPart> parts = new HashMap<>();
    private final MimeBodyPart root;

    private MimeParts(MimeMultipart message, String start) throws MessagingException {
        for (var i = 0; i < message.getCount(); i++) {
            var part = (MimeBodyPart) message.getBodyPart(i);
            var id = bare(part.getContentID());
            if (!id.isEmpty() && parts.put(id, part) != null) {
                throw new MessagingException("two parts have the same id");
            }
        }
        root = start == null ? (MimeBodyPart) message.getBodyPart(0) : parts.get(bare(start));
        if (root == null || !message.isComplete()) {
            throw new MessagingException("the first or the last part is missing or cut");
        }
    }

    /** @throws MalformedMessage when the message is cut, has no root, or two parts with one id */
    public static MimeParts read(byte[] body, ContentType type) {
        try {
            return new MimeParts(
                    new MimeMultipart(new ByteArrayDataSource(body, type.toString())), type.getParameter("start"));
        } catch (MessagingException | IndexOutOfBoundsException torn) {
            throw malformed();
        }
    }

    /** The first part to read, as bytes. */
    public InputStream root() {
        try {
            return root.getInputStream();
        } catch (MessagingException | IOException unreadable) {
            throw malformed();
        }
    }

    /** The encoding that the root is labelled with; empty if none. */
    public Optional<String> rootEncoding() {
        try {
            return Optional.ofNullable(new ContentType(root.getContentType()).getParameter("charset"));
        } catch (MessagingException unreadable) {
            throw malformed();
        }
    }

    /**
     * The content of the part that an {@code xop:Include} refers to; empty if there is none.
     *
     * @param reference {@code cid:}, in any case, and the id with percent escapes; a plus sign is one
     */
    public Optional<byte[]> content(String reference) {
        var part = id(reference).map(parts::get);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (var content = part.get().getInputStream()) {
            return Optional.of(content.readAllBytes());
        } catch (MessagingException | IOException unreadable) {
            throw malformed();
        }
    }

    private static Optional<String> id(String reference) {
        var written = reference.strip();
        if (!written.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            var escaped = written.substring(SCHEME.length()).replace("+", "%2B");
            return Optional.of(URLDecoder.decode(escaped, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException wrongEscape) {
            return Optional.empty();
        }
    }

    /** An id without the angle brackets that many programs leave out. */
    private static String bare(String id) {
        var known = id == null ? "" : id.strip();
        return known.startsWith("<") && known.endsWith(">") ? known.substring(1, known.length() - 1) : known;
    }

    private static MalformedMessage malformed() {
        return new MalformedMessage("the message of several parts is cut, or cannot be parsed");
    }
}
