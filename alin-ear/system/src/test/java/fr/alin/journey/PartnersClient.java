package fr.alin.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import fr.alin.launcher.RunningSystem;

/** HTTP client for the pages of the stand-ins. */
final class PartnersClient {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private PartnersClient() {}

    static JsonArray list(String path, Map<String, String> query) {
        return JsonParser.parseString(send(HttpRequest.newBuilder(address(path + "?" + form(query)))
                        .build()))
                .getAsJsonArray();
    }

    static JsonElement post(String path, Map<String, String> form) {
        return JsonParser.parseString(send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                .build()));
    }

    private static String send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(request.uri() + " answered " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI address(String path) {
        return URI.create(RunningSystem.current().partnersUrl() + path);
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
