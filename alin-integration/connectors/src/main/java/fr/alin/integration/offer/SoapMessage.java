package fr.alin.integration.offer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.MimeParts;
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

    private final BufferedInputStream envelope;
    private final String encoding;
    private final Attachments attachments;

    private SoapMessage(InputStream envelope, String encoding, Attachments attachments) {
        this.envelope = new BufferedInputStream(envelope);
        this.encoding = encoding;
        this.attachments = attachments;
    }

    /** @throws RefusedMessage when it is not SOAP 1.2, too large or incomplete */
    static SoapMessage of(SoapCall call) {
        var type = check(call);
        var body = new BoundedStream(call.body(), MAX_BYTES);
        return type.match(ENVELOPE)
                ? new SoapMessage(body, type.getParameter("charset"), Attachments.NONE)
                : unpacked(body, type);
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

    /** The name of the element in the body, or an empty text if that cannot be read; the message is not read yet. */
    String request() throws IOException {
        return RequestName.of(envelope, encoding);
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
            var parts = MimeParts.read(body.readAllBytes(), type);
            return new SoapMessage(parts.root(), parts.rootEncoding().orElse(null), Attachments.of(parts));
        } catch (RefusedMessage tooLarge) {
            throw tooLarge;
        } catch (MalformedMessage torn) {
            throw new RefusedMessage(Refusal.of("message.malformed").at(torn.getMessage()));
        } catch (IOException broken) {
            throw new RefusedMessage(Refusal.of("message.malformed"));
        }
    }

    @Override
    public void feed(DefaultHandler handler) throws SAXException, IOException {
        var input = new InputSource(envelope);
        input.setEncoding(encoding);
        OfferSource.feed(new SoapEnvelope(SecureXml.reader(), attachments), input, handler);
    }
}
