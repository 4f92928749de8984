package fr.alin.integration.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Function;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;

import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.MimeParts;
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
                var content = source(new ByteArrayInputStream(answer.body()), type.getParameter("charset"));
                return read(siteCode, content, reference -> Optional.empty());
            }
            if (type.match(MULTIPLE)) {
                return readParts(siteCode, MimeParts.read(answer.body(), type));
            }
            if (answer.statusCode() == HttpURLConnection.HTTP_OK) {
                throw new MalformedMessage("no SOAP but " + type.getBaseType());
            }
            throw new SiteUnavailable(siteCode, Kind.DOWN, "HTTP status " + answer.statusCode());
        } catch (ParseException | IOException e) {
            throw new MalformedMessage("the answer cannot be parsed");
        }
    }

    private static ReadAnswer readParts(String siteCode, MimeParts parts) throws IOException {
        try (var root = parts.root()) {
            return read(siteCode, source(root, parts.rootEncoding().orElse(null)), parts::content);
        }
    }

    private static InputSource source(InputStream content, String encoding) {
        var source = new InputSource(content);
        source.setEncoding(encoding);
        return source;
    }

    private static ReadAnswer read(String siteCode, InputSource envelope, Function<String, Optional<byte[]>> parts)
            throws IOException {
        var content = new EnvelopeReader(siteCode, parts);
        content.setParent(SecureXml.reader());
        var copy = new AnswerCopy(content);
        return new ReadAnswer(READER.read(copy, envelope), copy.text());
    }
}
