package fr.alin.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Client of the server's administration on its loopback port; a failed command stops the launch. */
final class AdminClient {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** A busy machine takes minutes; a server that dies closes the connection before. */
    private static final Duration LONGEST_DEPLOYMENT = Duration.ofMinutes(15);

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"(.*?[^\\\\])\"");

    private static final Pattern FRAMES = Pattern.compile("\\\\tat .*?\\)");
    private static final int MAX_REASON_LENGTH = 1000;
    private static final int FORBIDDEN = 403;

    private final Settings settings;
    private final Administration administration;
    /** Over HTTP/1.1, since a busy server may end a connection of HTTP/2 without an answer. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    AdminClient(Settings settings, Secrets secrets) {
        this.settings = settings;
        administration = new Administration(settings, secrets);
    }

    /** Fails unless the database and the broker answer; the server itself starts without them. */
    void requireResources() {
        for (var pool : new String[] {DomainResources.DATABASE_POOL, DomainResources.BROKER_POOL}) {
            send(
                    "Reaching " + pool,
                    request("resources/ping-connection-pool?id=" + pool).GET());
        }
    }

    /**
     * The server decides at the first request whether to load its console. This sends that request, so that from then
     * on the console's replacement refuses everybody.
     */
    void refuseConsole() {
        var request = HttpRequest.newBuilder(URI.create(address("/"))).build();
        Waiting.until("The refusal of the console", LIMIT, () -> isForbidden(request), () -> true);
    }

    void deploy(String name, Path archive) {
        var form = Map.of("id", archive.toString(), "name", name, "force", "true");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = request("applications/application")
                .timeout(LONGEST_DEPLOYMENT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        send("Deploying " + archive.getFileName(), request);
        send(
                "Finding the deployed " + name,
                request("applications/application/" + name).GET());
    }

    /** The first words of the server's answer, which contains whole stack traces. */
    private static String reason(String answer) {
        var message = MESSAGE.matcher(answer);
        var words = message.find() ? message.group(1) : answer;
        var text = FRAMES.matcher(words).replaceAll("").replace("\\n", " ").replaceAll(" +", " ");
        return text.length() > MAX_REASON_LENGTH ? text.substring(0, MAX_REASON_LENGTH) + "…" : text;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address("/management/domain/" + path)))
                .timeout(LIMIT)
                .header("Authorization", administration.authorization())
                .header("X-Requested-By", "alin")
                .header("Accept", "application/json");
    }

    private String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(Port.ADMIN.in(settings), path);
    }

    private boolean isForbidden(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == FORBIDDEN;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private void send(String what, HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2 || answer.body().contains("\"exit_code\":\"FAILURE\"")) {
                throw new LaunchFailure("%s failed: %s".formatted(what, reason(answer.body())));
            }
        } catch (IOException e) {
            throw new LaunchFailure("%s failed: %s".formatted(what, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(what + " was interrupted.", e);
        }
    }
}
