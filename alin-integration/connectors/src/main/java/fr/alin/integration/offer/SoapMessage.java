package fr.alin.integration.offer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;

import fr.alin.integration.messaging.SecureXml;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The message in the body of a call: a plain envelope, read as a stream, or one with MTOM attachments, which is loaded
 * first.
 */
final class SoapMessage implements OfferSource {

    private static final String ENVELOPE = "application/soap+xml";
    private static final String WITH_ATTACHMENTS = "multipart/related";
    private static final String PART = "cid:";

    private final InputStream envelope;
    private final ContentType type;
    private final Attachments attachments;

    private SoapMessage(InputStream envelope, ContentType type, Attachments attachments) {
        this.envelope = envelope;
        this.type = type;
        this.attachments = attachments;
    }

    /** @throws RefusedMessage when it is not SOAP 1.2, too large or incomplete */
    static SoapMessage of(SoapCall call) {
        var type = check(call);
        var body = new BoundedStream(call.body(), MAX_BYTES);
        return type.match(ENVELOPE) ? new SoapMessage(body, type, Attachments.NONE) : unpacked(body, type);
    }

    /**
     * Checks type and announced length, without reading the body.
     *
     * @return the type
     * @throws RefusedMessage when it is not SOAP 1.2, or too large
     */
    static ContentType check(SoapCall call) {
        var type = type(call);
        if (call.length() > MAX_BYTES) {
            throw new RefusedMessage(Refusal.of("message.too-large"));
        }
        return type;
    }

    private static ContentType type(SoapCall call) {
        try {
            var type = new ContentType(call.contentType() == null ? "" : call.contentType());
            if (call.encoding() == null && (type.match(ENVELOPE) || type.match(WITH_ATTACHMENTS))) {
                return type;
            }
        } catch (ParseException unreadable) {
            // handled below like a wrong type
        }
        throw new RefusedMessage(Refusal.of("message.content-type"));
    }

    private static SoapMessage unpacked(InputStream body, ContentType type) {
        try {
            var parts = new MimeMultipart(new ByteArrayDataSource(body.readAllBytes(), type.toString()));
            var start = type.getParameter("start");
            var root = start == null ? parts.getBodyPart(0) : parts.getBodyPart(start);
            if (!parts.isComplete() || root == null) {
                throw malformed();
            }
            return new SoapMessage(
                    root.getInputStream(), new ContentType(root.getContentType()), named -> content(parts, named));
        } catch (MessagingException | IOException | IndexOutOfBoundsException torn) {
            throw malformed();
        }
    }

    private static byte[] content(MimeMultipart parts, String reference) {
        try {
            var name = reference.startsWith(PART) ? reference.substring(PART.length()) : "";
            var id = "<" + URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) + ">";
            if (parts.getBodyPart(id) instanceof MimeBodyPart part) {
                return part.getInputStream().readAllBytes();
            }
        } catch (MessagingException | IOException | IllegalArgumentException unreadable) {
            // handled below like a missing part
        }
        return Attachments.NONE.content(reference);
    }

    @Override
    public void feed(DefaultHandler handler) throws SAXException, IOException {
        var input = new InputSource(envelope);
        input.setEncoding(type.getParameter("charset"));
        OfferSource.feed(new SoapEnvelope(SecureXml.reader(), attachments), input, handler);
    }

    private static RefusedMessage malformed() {
        return new RefusedMessage(Refusal.of("message.malformed"));
    }
}
