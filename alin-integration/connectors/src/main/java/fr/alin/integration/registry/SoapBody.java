package fr.alin.integration.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;

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
import org.xml.sax.SAXException;

/** What stands in the body of a SOAP answer, whether it came as one envelope or, with MTOM, as several parts. */
final class SoapBody {

    private static final String SINGLE = "application/soap+xml";
    private static final String MULTIPLE = "multipart/related";

    private SoapBody() {}

    /**
     * The XML of the body's one element, with the bytes of its parts put back.
     *
     * @throws SiteUnavailable when the answer is a fault or no answer of a SOAP service
     * @throws MalformedMessage when it is unintelligible
     */
    static String of(String siteCode, HttpResponse<byte[]> answer) {
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
            throw new MalformedMessage("the parts of the answer cannot be told apart");
        }
    }

    private static String readParts(String siteCode, ContentType type, byte[] body)
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

    private static String read(String siteCode, InputSource envelope, Map<String, byte[]> parts) throws IOException {
        var text = new StringWriter();
        var reader = new EnvelopeReader(parts);
        try {
            reader.setParent(SecureXml.reader());
            reader.setContentHandler(writer(text));
            reader.parse(envelope);
        } catch (EnvelopeReader.FaultAnswered fault) {
            throw new SiteUnavailable(siteCode, Kind.DOWN, "answers a fault, " + fault.getMessage());
        } catch (SAXException e) {
            throw new MalformedMessage(
                    e instanceof KnownContentFilter.Refused
                            ? e.getMessage()
                            : "the envelope is not well-formed XML, or has a document type");
        } catch (ParserConfigurationException | TransformerConfigurationException e) {
            throw new IllegalStateException("XML parser unusable", e);
        }
        return text.toString();
    }

    private static TransformerHandler writer(StringWriter text) throws TransformerConfigurationException {
        var factory = (SAXTransformerFactory) TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var writer = factory.newTransformerHandler();
        writer.getTransformer().setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        writer.setResult(new StreamResult(text));
        return writer;
    }
}
