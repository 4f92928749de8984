package fr.alin.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.alin.launcher.RunningSystem;
import fr.alin.launcher.SigningKey;

/** Calls AL'in's SOAP endpoint without a SOAP library, to send any content. */
final class RawSoapCall {

    static final String LANDLORD = "TOITS";
    static final String TYPE = "application/soap+xml; charset=utf-8";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ADDRESS = RunningSystem.current().baseUrl() + "/soap/landlord";
    private static final Pattern ID = Pattern.compile("messageId=\"([^\"]+)\"");

    private RawSoapCall() {}

    /** Gets what the endpoint publishes, for instance its WSDL. */
    static HttpResponse<String> get(String query) {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + query)).build());
    }

    /** Sends a message in an envelope, signed by the demonstration landlord. */
    static HttpResponse<String> publish(String offers) {
        return publishAs(TYPE, envelope(offers));
    }

    /** Sends an element in an envelope, signed by this landlord. */
    static HttpResponse<String> callAs(String landlord, String element) {
        var body = envelope(element).getBytes(StandardCharsets.UTF_8);
        var signed =
                key(landlord).headers(landlord, idOf(element), Instant.now().toString(), body);
        return post(TYPE, body, signed);
    }

    /** Sends a message with a photo attached by MTOM, referred to as {@code cid:photo}. */
    static HttpResponse<String> publishWith(byte[] photo, String offers) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--edge\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"\r\n"
                        + "Content-ID: <root>\r\n\r\n" + envelope(offers)
                        + "\r\n--edge\r\nContent-Type: image/jpeg\r\nContent-ID: <photo>\r\n"
                        + "Content-Transfer-Encoding: binary\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(photo);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        var type = "multipart/related; type=\"application/xop+xml\"; start=\"<root>\";"
                + " start-info=\"application/soap+xml\"; boundary=edge";
        return post(type, body.toByteArray(), signature(idOf(offers), body.toByteArray()));
    }

    /** Sends bytes, signed by the demonstration landlord, without their length, that is in chunks. */
    static HttpResponse<String> publishInChunks(String type, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        signature(idOf(new String(body, StandardCharsets.ISO_8859_1)), body).forEach(request::header);
        return send(request.build());
    }

    static HttpResponse<String> postAsNobody(String text) {
        return post(TYPE, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static HttpResponse<String> publishAs(String type, String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        return post(type, body, signature(idOf(text), body));
    }

    /** A right call, but for a header that comes twice. */
    static HttpResponse<String> publishNamedTwice(String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Content-Type", TYPE)
                .header("Alin-Landlord", LANDLORD)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        signature(idOf(text), body).forEach(request::header);
        return send(request.build());
    }

    /** Sends any bytes with any headers. */
    static HttpResponse<String> post(String type, byte[] body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** The headers of a call that the demonstration landlord makes now. */
    static Map<String, String> signature(String messageId, byte[] body) {
        return key(LANDLORD).headers(LANDLORD, messageId, Instant.now().toString(), body);
    }

    static SigningKey key(String landlord) {
        return RunningSystem.current().landlordKey(landlord);
    }

    static HttpResponse<String> ask(String method) {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    static String envelope(String offers) {
        return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body>%s</s:Body></s:Envelope>"
                .formatted(offers.replaceFirst("<\\?xml.*\\?>", ""));
    }

    /** The id in the text, which is that of the call; a text without one gets a new one. */
    private static String idOf(String text) {
        var found = ID.matcher(text);
        return found.find() ? found.group(1) : UUID.randomUUID().toString();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
