package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** The duration of each launch step. Stored in a file, since each command is a process of its own. */
public final class LaunchTimes {

    /** One started component. */
    public record Step(String name, Instant start, Instant end) {}

    private static final String SEPARATOR = "\t";

    private final Path file;

    LaunchTimes(Settings settings) {
        file = settings.programs().resolve("launcher-steps.tsv");
    }

    /** The times of this build's launches. */
    public static LaunchTimes fromSystem() {
        return new LaunchTimes(Settings.fromSystem());
    }

    synchronized void add(String name, Instant start, Instant end) {
        var line = String.join(SEPARATOR, name, start.toString(), end.toString()) + "\n";
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps of all launches, oldest first. */
    public List<Step> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream().map(LaunchTimes::step).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(String line) {
        var values = line.split(SEPARATOR);
        return new Step(values[0], Instant.parse(values[1]), Instant.parse(values[2]));
    }
}
