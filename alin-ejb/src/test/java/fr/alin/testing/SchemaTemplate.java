package fr.alin.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/**
 * The data directory of a stopped PostgreSQL with the migrated schema. The first process that asks makes it; other
 * processes and later builds copy it. Its name is a digest of the migrations and of PostgreSQL's and Flyway's versions,
 * so that a changed one is never used.
 */
final class SchemaTemplate {

    private static final String MIGRATIONS = "db/migration";
    private static final String VERSIONED_JARS = ".*(flyway|postgres)[^/]*\\.jar";

    private final Path folder;
    private final List<Path> migrations;

    /** @param folder where templates are kept, below the build's folder */
    SchemaTemplate(Path folder, List<Path> migrations) {
        this.folder = folder;
        this.migrations = migrations;
    }

    /** That of this module's migrations. */
    static SchemaTemplate ofModule() throws IOException {
        try {
            var classes = Path.of(SchemaTemplate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var migrations = Path.of(SchemaTemplate.class
                    .getClassLoader()
                    .getResource(MIGRATIONS)
                    .toURI());
            try (var files = Files.list(migrations)) {
                return new SchemaTemplate(
                        classes.resolveSibling("schema"), files.sorted().toList());
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Copies the template into an empty folder; makes it first where it is missing. */
    void copyTo(Path target) throws IOException {
        var template = made();
        try (var files = Files.walk(template)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(template.relativize(file));
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Other processes wait until it is made. */
    private Path made() throws IOException {
        Files.createDirectories(folder);
        try (var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            var template = folder.resolve(digest());
            if (!Files.exists(template)) {
                deleteOthers();
                Files.move(migrated(), template);
            }
            return template;
        }
    }

    private void deleteOthers() throws IOException {
        try (var others = Files.list(folder)) {
            for (var other : others.filter(Files::isDirectory).toList()) {
                delete(other);
            }
        }
    }

    private Path migrated() throws IOException {
        var data = Files.createDirectory(folder.resolve("being-made"));
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("min_wal_size", "32MB")
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:" + MIGRATIONS)
                    .callbacks(new KnownBorders())
                    .load()
                    .migrate();
        }
        return data;
    }

    /** A digest of all that the template depends on. */
    String digest() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : migrations) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(jar -> jar.matches(VERSIONED_JARS))
                    .map(jar -> Path.of(jar).getFileName().toString())
                    .sorted()
                    .forEach(jar -> digest.update(jar.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
