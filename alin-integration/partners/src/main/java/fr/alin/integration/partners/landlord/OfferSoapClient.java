package fr.alin.integration.partners.landlord;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import fr.alin.integration.partners.PartnersSettings.LandlordAccess;
import fr.alin.integration.partners.message.PartnerKey;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Client of AL'in's SOAP endpoint. It signs the bytes that it sends, so it writes the envelope itself. */
final class OfferSoapClient {

    private static final String SOAP = "http://www.w3.org/2003/05/soap-envelope";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String code;
    private final LandlordAccess access;

    /** @param code of the landlord that calls */
    OfferSoapClient(String code, LandlordAccess access) {
        this.code = code;
        this.access = access;
    }

    /**
     * Sends a message and returns the response.
     *
     * @param signature replaces the right one, for tests
     * @return what AL'in answers, or reason and detail of the fault
     */
    Answer send(String messageId, String offers, Optional<String> signature) {
        try {
            return read(http.send(request(messageId, offers, signature), HttpResponse.BodyHandlers.ofByteArray())
                    .body());
        } catch (IOException | SAXException | ParserConfigurationException | TransformerException e) {
            return new Answer(false, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(false, "interrupted");
        }
    }

    private HttpRequest request(String messageId, String offers, Optional<String> signature) {
        byte[] body = "<s:Envelope xmlns:s=\"%s\"><s:Body>%s</s:Body></s:Envelope>"
                .formatted(SOAP, offers.replaceFirst("^\\s*<\\?xml.*?\\?>", ""))
                .getBytes(StandardCharsets.UTF_8);
        PartnerKey key = access.key();
        var signed = key.sign(messageId, Instant.now(), body);
        return HttpRequest.newBuilder(access.offersUrl())
                .header("Content-Type", "application/soap+xml; charset=utf-8")
                .header("Alin-Landlord", code)
                .header("Alin-Message-Id", messageId)
                .header("Alin-Sent-At", signed.sentAt().toString())
                .header("Alin-Key-Id", signed.keyId())
                .header("Content-Digest", signed.contentDigest())
                .header("Alin-Signature", signature.orElse(signed.signature()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static Answer read(byte[] envelope)
            throws IOException, SAXException, ParserConfigurationException, TransformerException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(envelope));
        Node content = first(document, SOAP, "Body").getFirstChild();
        if (!SOAP.equals(content.getNamespaceURI())) {
            return new Answer(true, text(content));
        }
        Node detail = first(document, SOAP, "Detail");
        String reason = first(document, SOAP, "Text").getTextContent();
        return new Answer(false, reason + "\n" + (detail == null ? "" : text(detail.getFirstChild())));
    }

    private static Node first(Document document, String namespace, String name) {
        return document.getElementsByTagNameNS(namespace, name).item(0);
    }

    private static String text(Node node) throws TransformerException {
        var text = new StringWriter();
        var writer = TransformerFactory.newDefaultInstance().newTransformer();
        writer.transform(new DOMSource(node), new StreamResult(text));
        return text.toString();
    }

    /** AL'in's response; {@code taken} is false for a fault. */
    record Answer(boolean taken, String text) {}
}
