package fr.alin.integration.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.SecureXml;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.registration.port.SiteUnavailable.Kind;
import org.xml.sax.InputSource;

/** Reads the body of a SOAP answer, as a plain envelope or as several parts (MTOM). */
final class SoapBody {

    private static final String SINGLE = "application/soap+xml";
    private static final String MULTIPLE = "multipart/related";

    private static final AnswerReader READER = new AnswerReader();

    private SoapBody() {}

    /**
     * Reads the element in the body, with the content of its parts put back.
     *
     * @throws SiteUnavailable when the answer is a fault or not from a SOAP service
     * @throws MalformedMessage when it cannot be read
     */
    static ReadAnswer read(String siteCode, HttpResponse<byte[]> answer) {
        try {
            var type =
                    new ContentType(answer.headers().firstValue("Content-Type").orElse("none/none"));
            if (type.match(SINGLE)) {
                return read(siteCode, source(new ByteArrayInputStream(answer.body()), type), Map.of());
            }
            if (type.match(MULTIPLE)) {
                return readParts(siteCode, type, answer.body());
            }
            if (answer.statusCode() == HttpURLConnection.HTTP_OK) {
                throw new MalformedMessage("no SOAP but " + type.getBaseType());
            }
            throw new SiteUnavailable(siteCode, Kind.DOWN, "HTTP status " + answer.statusCode());
        } catch (MessagingException | IOException e) {
            throw new MalformedMessage("the multipart answer cannot be parsed");
        }
    }

    private static ReadAnswer readParts(String siteCode, ContentType type, byte[] body)
            throws MessagingException, IOException {
        var message = new MimeMultipart(new ByteArrayDataSource(body, type.toString()));
        var parts = new HashMap<String, byte[]>();
        for (int i = 0; i < message.getCount(); i++) {
            var part = (MimeBodyPart) message.getBodyPart(i);
            try (InputStream content = part.getInputStream()) {
                parts.put(part.getContentID() == null ? "part " + i : part.getContentID(), content.readAllBytes());
            }
        }
        var start = type.getParameter("start");
        var root = (MimeBodyPart) (start == null ? message.getBodyPart(0) : message.getBodyPart(start));
        if (root == null) {
            throw new MalformedMessage("the part that the answer starts with is missing");
        }
        try (InputStream content = root.getInputStream()) {
            return read(siteCode, source(content, new ContentType(root.getContentType())), parts);
        }
    }

    private static InputSource source(InputStream content, ContentType type) {
        var source = new InputSource(content);
        source.setEncoding(type.getParameter("charset"));
        return source;
    }

    private static ReadAnswer read(String siteCode, InputSource envelope, Map<String, byte[]> parts)
            throws IOException {
        var content = new EnvelopeReader(siteCode, parts);
        content.setParent(SecureXml.reader());
        var copy = new AnswerCopy(content);
        return new ReadAnswer(READER.read(copy, envelope), copy.text());
    }
}
