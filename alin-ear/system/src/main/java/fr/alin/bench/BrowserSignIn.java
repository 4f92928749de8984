package fr.alin.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs employees in like a browser and keeps the session cookie. */
final class BrowserSignIn {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final int REDIRECT = 302;

    private final String baseUrl;

    BrowserSignIn(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** @return the cookie header of the session */
    String as(String email, String password) {
        try {
            var cookies = new CookieManager();
            var client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .build();
            var page = URI.create(baseUrl + "/sign-in");
            var shown = client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            var state = STATE.matcher(shown.body());
            if (!state.find()) {
                throw new IOException("The sign-in page has no form");
            }
            var form = Map.of(
                    "sign-in-form",
                    "sign-in-form",
                    "email",
                    email,
                    "password",
                    password,
                    "sign-in",
                    "x",
                    "jakarta.faces.ViewState",
                    state.group(1));
            var answer = client.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != REDIRECT) {
                throw new IOException("Sign-in failed: " + answer.statusCode());
            }
            return cookies.getCookieStore().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        } catch (IOException e) {
            throw new BenchFailure("Sign-in failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
