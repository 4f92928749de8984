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
 * {@code -Dalin.dev}: deploys AL'in from a folder. Changed pages, styles and scripts are copied at once, changed texts
 * and mails too and then deployed again without a build; Enter compiles changed classes and deploys them again.
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
        inBackground("alin-sources", this::followSources);
        inBackground("alin-keys", this::awaitKeys);
    }

    @Override
    public void stop() {
        // stops with the server
    }

    private void followSources() {
        var pages = new SourceMirror(
                root.resolve("alin-web/src/main/webapp"), ear.web(), Set.of(Path.of("WEB-INF", "web.xml")));
        var texts = List.of(
                texts("alin-web/src/main/resources", "fr/alin/web/i18n", ear.webClasses()),
                texts("alin-integration/connectors/src/main/resources", "fr/alin/integration/mail", ear.connectors()));
        while (true) {
            Waiting.pause(PAUSE);
            var copied = pages.refresh();
            if (copied > 0) {
                ComponentRunner.print("%d changed: reload the page".formatted(copied));
            }
            if (texts.stream().mapToInt(SourceMirror::refresh).sum() > 0) {
                deployAgain(() -> ComponentRunner.print("… texts changed"));
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
                deployAgain(() -> {
                    compile();
                    compiled.forEach(SourceMirror::refresh);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One at a time. If the preparation fails, the deployed version stays. */
    private synchronized void deployAgain(Runnable preparation) {
        var start = Instant.now();
        try {
            preparation.run();
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

    /** The server keeps texts in memory: only a deployment reads them again. */
    private SourceMirror texts(String resources, String folder, Path classes) {
        return new SourceMirror(root.resolve(resources).resolve(folder), classes.resolve(folder), Set.of());
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
