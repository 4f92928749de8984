package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes we started, each noted in a file, so that any later process can stop them: the tests, the next launch,
 * or the guardian when the launcher itself was killed.
 */
final class Children {

    private static final long LONGEST_LOG = 5_000_000;

    private final Path notes;
    private final Path logs;

    Children(Settings settings) {
        notes = settings.work().resolve("processes");
        logs = settings.logs();
    }

    /**
     * Starts a process of its own session, so that Ctrl-C in the terminal reaches the launcher only; what it writes is its
     * owner's alone.
     */
    Process spawn(String name, List<String> command, Map<String, String> environment) {
        try {
            shorten(log(name));
            PrivateFiles.create(log(name));
            var builder = new ProcessBuilder(Platform.detached(Platform.closed(command)))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Platform.nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            note(name, process.toHandle());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** What former launches wrote is kept once. */
    private static void shorten(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void note(String name, ProcessHandle process) {
        PrivateFiles.write(notes.resolve(name), process.pid() + " " + startOf(process) + "\n");
    }

    /** Those that are alive. */
    List<ProcessHandle> all() {
        return noted().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    boolean isAlive(String name) {
        return find(name).isPresent();
    }

    /** Asks, waits, then insists. */
    void stop(String name, Duration patience) {
        find(name).ifPresent(process -> {
            process.destroy();
            if (!ended(process, patience)) {
                kill(name);
            }
        });
        forget(name);
    }

    void kill(String name) {
        find(name).ifPresent(process -> {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        });
        forget(name);
    }

    /** Names of what a former launch left behind, now ended. */
    List<String> clearLeftovers() {
        var names = noted();
        var alive = names.stream().filter(this::isAlive).toList();
        names.forEach(name -> stop(name, Duration.ofSeconds(20)));
        return alive;
    }

    private List<String> noted() {
        if (!Files.isDirectory(notes)) {
            return List.of();
        }
        try (var files = Files.list(notes)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns never, or throws as soon as a part is gone. */
    void awaitEnd() {
        var names = noted();
        while (true) {
            names.stream().filter(name -> !isAlive(name)).findFirst().ifPresent(name -> {
                throw new LaunchFailure("%s has stopped; see %s.".formatted(name, logs));
            });
            Waiting.pause(Duration.ofSeconds(2));
        }
    }

    Path notes() {
        return notes;
    }

    private Optional<ProcessHandle> find(String name) {
        var file = notes.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process) == Long.parseLong(words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells our process from a stranger that was given the same number later. */
    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).getEpochSecond();
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(notes.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
