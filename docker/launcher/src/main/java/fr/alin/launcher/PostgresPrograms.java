package fr.alin.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from a Maven artifact. */
final class PostgresPrograms {

    private final Path folder;

    PostgresPrograms(Settings settings) {
        folder = settings.programs().resolve("postgresql");
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    void unpack() {
        var done = folder.resolve("unpacked");
        if (Files.exists(done)) {
            return;
        }
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(open()))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry);
            }
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(InputStream archive, TarArchiveEntry entry) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }

    private static InputStream open() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var processor = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        var name = "postgres-%s-%s.txz".formatted(system, processor);
        var stream = PostgresPrograms.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new LaunchFailure(
                    "No PostgreSQL for this machine (%s) in the build; give one with -Dalin.db.url=…".formatted(name));
        }
        return stream;
    }
}
