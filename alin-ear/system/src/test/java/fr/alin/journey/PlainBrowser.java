package fr.alin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.alin.launcher.RunningSystem;

/** An HTTP client without scripts or redirects, for requests that real browsers never send. */
public final class PlainBrowser {

    private static final String SITE = RunningSystem.current().baseUrl();

    private final HttpClient client;

    private PlainBrowser(HttpClient.Builder client) {
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    public static PlainBrowser withoutCookies() {
        return new PlainBrowser(HttpClient.newBuilder());
    }

    public static PlainBrowser withCookies() {
        return new PlainBrowser(HttpClient.newBuilder().cookieHandler(new CookieManager()));
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Submits the form as its button would, with these fields only. */
    HttpResponse<String> submit(String path, String form, String button, Map<String, String> fields) {
        var sent = new ArrayList<>(List.of(form, form, button, button, "jakarta.faces.ViewState", "stateless"));
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return post(path, sent, Map.of());
    }

    /** @param fields alternating names and values */
    HttpResponse<String> post(String path, List<String> fields, Map<String, String> headers) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(fields.get(i))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return send("POST", path, body.toString(), headers);
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** @param path path or absolute address */
    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : SITE + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer + " has no Location header"))
                .replaceFirst("^https?://[^/]+", "");
    }

    static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }
}
