package fr.alin.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** AL'in deployed on the running server; up once its home page answers. */
final class Application implements Component {

    private static final int OK = 200;

    private final Settings settings;
    private final Path archive;
    private final AdminClient admin;
    private final Payara server;
    private final HttpClient client = HttpClient.newHttpClient();

    Application(Settings settings, Secrets secrets) {
        this(settings, secrets, settings.ear());
    }

    /** @param archive the EAR, or an exploded one */
    Application(Settings settings, Secrets secrets, Path archive) {
        this.settings = settings;
        this.archive = archive;
        admin = new AdminClient(settings, secrets);
        server = new Payara(settings, secrets);
    }

    @Override
    public String title() {
        return "AL'in (" + archive.getFileName() + ")";
    }

    @Override
    public void start() {
        admin.deploy("alin", archive);
        awaitPages();
    }

    @Override
    public void stop() {
        // stops with the server
    }

    /** A restarted server reports that it is up before its applications are loaded. */
    void awaitPages() {
        Waiting.until("The home page", Duration.ofMinutes(2), this::answers, server::isRunning);
    }

    private boolean answers() {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}
