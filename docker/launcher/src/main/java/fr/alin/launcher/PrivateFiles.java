package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/** Files and folders that only their owner can access. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    static void load(Path file, Properties values) {
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void store(Path file, Properties values) {
        try {
            create(file);
            try (var writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            create(file);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates an empty private file, or makes an existing file private. */
    static Path create(Path file) throws IOException {
        createFolder(file.getParent());
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        }
        return Files.setPosixFilePermissions(file, FILE);
    }

    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
    }

    /** Removes all access for others from a folder and its content; the owner's rights stay. */
    static void close(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(found -> !Files.isSymbolicLink(found)).toList()) {
                var rights = new HashSet<>(Files.getPosixFilePermissions(file));
                if (rights.retainAll(FOLDER)) {
                    Files.setPosixFilePermissions(file, rights);
                }
            }
        }
    }
}
