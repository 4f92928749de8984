package fr.alin.launcher;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The options of a launch, stored as properties so that the tests' process reads the same values. */
final class Settings {

    private static final String PREFIX = "alin.";

    private final Properties values;

    Settings(Properties values) {
        this.values = values;
    }

    static Settings fromSystem() {
        var values = new Properties();
        var system = System.getProperties();
        system.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> values.setProperty(name, system.getProperty(name)));
        return new Settings(values);
    }

    Properties values() {
        return values;
    }

    String text(String key, String otherwise) {
        var value = values.getProperty(key, "");
        return value.isBlank() ? otherwise : value;
    }

    Optional<String> find(String key) {
        return Optional.of(text(key, "")).filter(value -> !value.isEmpty());
    }

    String require(String key) {
        return find(key).orElseThrow(() -> new LaunchFailure("-D%s is missing.".formatted(key)));
    }

    boolean isSet(String key) {
        return values.containsKey(key) && !"false".equals(values.getProperty(key));
    }

    /** The source folder. */
    Path root() {
        return Path.of(require("alin.root"));
    }

    /** The folder of this launch: data, logs, secrets, process ids. */
    Path work() {
        return Path.of(require("alin.work"));
    }

    /** Unpacked programs, shared by all launches of this build. */
    Path programs() {
        return Path.of(require("alin.programs"));
    }

    Path ear() {
        return built("alin-ear", "alin-ear", "ear");
    }

    Path partnersJar() {
        return built("alin-integration/partners", "alin-partners", "jar");
    }

    /** The bundle to install in the server's modules folder. */
    Path serverJar() {
        return built("docker/server", "alin-server", "jar");
    }

    /** The server configuration files shared by the launcher and production nodes. */
    Path serverFiles() {
        return root().resolve("docker/payara");
    }

    Path payara() {
        return programs().resolve("payara6");
    }

    private Path built(String module, String name, String type) {
        return root().resolve(module)
                .resolve("target")
                .resolve("%s-%s.%s".formatted(name, require("alin.version"), type));
    }

    Path logs() {
        return work().resolve("logs");
    }

    String baseUrl() {
        return "http://localhost:" + Port.HTTP.in(this);
    }

    String partnersUrl() {
        return "http://localhost:" + Port.PARTNERS.in(this);
    }

    String nationalSiteUrl() {
        return "https://localhost:%d/services/DemandeLogementImplService/".formatted(Port.PARTNERS_TLS.in(this));
    }
}
