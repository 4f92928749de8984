package fr.alin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import fr.alin.launcher.RunningSystem;

/** Calls AL'in's SOAP endpoint without a SOAP library, to send any content. */
final class RawSoapCall {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ADDRESS = RunningSystem.current().baseUrl() + "/soap/offers";

    private RawSoapCall() {}

    /** Gets what the endpoint publishes, for instance its WSDL. */
    static HttpResponse<String> get(String query) {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS + query)).build());
    }

    /** Sends a message in an envelope, with the demonstration landlord's key. */
    static HttpResponse<String> publish(String offers) {
        return post(envelope(offers), RunningSystem.current().landlordKey());
    }

    static HttpResponse<String> post(String text, String key) {
        return send(request(HttpRequest.BodyPublishers.ofString(text))
                .header("Authorization", basic(key))
                .build());
    }

    /** Sends a message with a photo attached by MTOM, referred to as {@code cid:photo}. */
    static HttpResponse<String> publishWith(byte[] photo, String offers) {
        var root = "--edge\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"application/soap+xml\"\r\n"
                + "Content-ID: <root>\r\n\r\n" + envelope(offers)
                + "\r\n--edge\r\nContent-Type: image/jpeg\r\nContent-ID: <photo>\r\n"
                + "Content-Transfer-Encoding: binary\r\n\r\n";
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(root),
                HttpRequest.BodyPublishers.ofByteArray(photo),
                HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(ADDRESS))
                .header(
                        "Content-Type",
                        "multipart/related; type=\"application/xop+xml\"; start=\"<root>\";"
                                + " start-info=\"application/soap+xml\"; boundary=edge")
                .header("Authorization", basic(RunningSystem.current().landlordKey()))
                .POST(body)
                .build());
    }

    static HttpResponse<String> postAsNobody(String text) {
        return send(request(HttpRequest.BodyPublishers.ofString(text)).build());
    }

    static HttpResponse<String> publishAs(String type, String text) {
        return send(HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Content-Type", type)
                .header("Authorization", basic(RunningSystem.current().landlordKey()))
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build());
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

    private static String basic(String key) {
        return "Basic " + Base64.getEncoder().encodeToString(("TOITS:" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(ADDRESS))
                .header("Content-Type", "application/soap+xml; charset=utf-8")
                .POST(body);
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
