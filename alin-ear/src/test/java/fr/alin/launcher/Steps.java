package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** The launcher's steps with their times, kept in a file: each of its commands is a call of its own. */
final class Steps {

    private static final String SEPARATOR = "\t";

    private final Path file;

    Steps(Settings settings) {
        file = settings.programs().resolve("launcher-steps.tsv");
    }

    synchronized void add(String name, Instant start, Instant end) {
        var line = String.join(SEPARATOR, name, start.toString(), end.toString()) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Span> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().map(Steps::span).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Span span(String line) {
        var values = line.split(SEPARATOR);
        return new Span(Layer.SYSTEM, values[0], Instant.parse(values[1]), Instant.parse(values[2]));
    }
}
