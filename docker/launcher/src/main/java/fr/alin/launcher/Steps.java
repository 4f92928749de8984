package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** The launcher's steps with their times, kept in a file: each of its commands is a process of its own. */
public final class Steps {

    /** One part started, from when until when. */
    public record Step(String name, Instant start, Instant end) {}

    private static final String SEPARATOR = "\t";

    private final Path file;

    Steps(Settings settings) {
        file = settings.programs().resolve("launcher-steps.tsv");
    }

    /** The steps of the launches of this build's programs folder. */
    public static Steps fromSystem() {
        return new Steps(Settings.fromSystem());
    }

    synchronized void add(String name, Instant start, Instant end) {
        var line = String.join(SEPARATOR, name, start.toString(), end.toString()) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all launches since the folder was made, oldest first. */
    public List<Step> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().map(Steps::step).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(String line) {
        var values = line.split(SEPARATOR);
        return new Step(values[0], Instant.parse(values[1]), Instant.parse(values[2]));
    }
}
