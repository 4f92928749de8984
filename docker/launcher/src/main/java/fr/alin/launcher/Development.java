package fr.alin.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code -Dalin.dev}: deploys AL'in from a folder. Changed pages, styles and scripts are copied at once; Enter compiles
 * changed classes and texts and redeploys them in the running server.
 */
final class Development implements Component {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String MODULES = "alin-ejb,alin-web,alin-integration/connectors";

    private final Settings settings;
    private final ExplodedEar ear;
    private final Application application;
    private final Path root;

    Development(Settings settings, Secrets secrets) {
        this.settings = settings;
        ear = new ExplodedEar(settings.work().resolve("development/alin"));
        application = new Application(settings, secrets, ear.folder());
        root = settings.root();
    }

    @Override
    public String title() {
        return "AL'in for development (" + ear.folder().getFileName() + ")";
    }

    @Override
    public void start() {
        ear.unpack(settings.ear());
        application.start();
        inBackground("alin-pages", this::followPages);
        inBackground("alin-keys", this::awaitKeys);
    }

    @Override
    public void stop() {
        // stops with the server
    }

    private void followPages() {
        var pages = new SourceMirror(
                root.resolve("alin-web/src/main/webapp"), ear.web(), Set.of(Path.of("WEB-INF", "web.xml")));
        while (true) {
            Waiting.pause(PAUSE);
            var copied = pages.refresh();
            if (copied > 0) {
                ComponentRunner.print("%d changed: reload the page".formatted(copied));
            }
        }
    }

    private void awaitKeys() {
        var compiled = List.of(
                mirror("alin-ejb/target/classes", ear.ejb()),
                mirror("alin-integration/connectors/target/classes", ear.connectors()),
                mirror("alin-web/target/classes", ear.webClasses()));
        try (var keys = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            while (keys.readLine() != null) {
                deployAgain(compiled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** If the compilation fails, the deployed version stays. */
    private void deployAgain(List<SourceMirror> compiled) {
        var start = Instant.now();
        try {
            compile();
            compiled.forEach(SourceMirror::refresh);
            application.start();
            var took = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            ComponentRunner.print(String.format(Locale.ROOT, "✓ deployed again, %.1f s", took));
        } catch (LaunchFailure e) {
            ComponentRunner.print("✗ " + e.getMessage());
        }
    }

    private void compile() {
        ComponentRunner.print("… compiling");
        var maven = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
        var pom = root.resolve("pom.xml").normalize().toString();
        Platform.run("Compiling", List.of(maven, "-q", "-f", pom, "-Prun", "-pl", MODULES, "-am", "compile"));
    }

    private SourceMirror mirror(String classes, Path to) {
        return new SourceMirror(root.resolve(classes), to, Set.of());
    }

    private static void inBackground(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
