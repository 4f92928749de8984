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
 * The started processes. Each is recorded in a file, so that a later process can stop it: the tests, the next launch,
 * or the watchdog if the launcher was killed.
 */
final class ChildProcesses {

    private static final long MAX_LOG_BYTES = 5_000_000;

    private final Path notes;
    private final Path logs;

    ChildProcesses(Settings settings) {
        notes = settings.work().resolve("processes");
        logs = settings.logs();
    }

    /**
     * Starts a process in its own session, so that Ctrl-C reaches the launcher only. Only the owner can read its
     * output.
     */
    Process spawn(String name, List<String> command, Map<String, String> environment) {
        try {
            rotate(log(name));
            PrivateFiles.create(log(name));
            var builder = new ProcessBuilder(Platform.detached(Platform.closed(command)))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Platform.nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            remember(name, process.toHandle());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Keeps one previous log file. */
    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > MAX_LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void remember(String name, ProcessHandle process) {
        PrivateFiles.write(notes.resolve(name), process.pid() + " " + startOf(process) + "\n");
    }

    /** The running processes. */
    List<ProcessHandle> all() {
        return recorded().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    boolean isAlive(String name) {
        return find(name).isPresent();
    }

    /** Terminates the process; kills it after the timeout. */
    void stop(String name, Duration timeout) {
        find(name).ifPresent(process -> {
            process.destroy();
            if (!hasEnded(process, timeout)) {
                kill(name);
            }
        });
        forget(name);
    }

    void kill(String name) {
        find(name).ifPresent(process -> {
            process.destroyForcibly();
            hasEnded(process, Duration.ofSeconds(10));
        });
        forget(name);
    }

    /**
     * Stops processes left by a former launch.
     *
     * @return their names
     */
    List<String> clearLeftovers() {
        var names = recorded();
        var alive = names.stream().filter(this::isAlive).toList();
        names.forEach(name -> stop(name, Duration.ofSeconds(20)));
        return alive;
    }

    private List<String> recorded() {
        if (!Files.isDirectory(notes)) {
            return List.of();
        }
        try (var files = Files.list(notes)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a process ends, then throws; never returns. */
    void awaitEnd() {
        var names = recorded();
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

    /** The start time tells our process from a later one with the same id. */
    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).getEpochSecond();
    }

    private static boolean hasEnded(ProcessHandle process, Duration timeout) {
        try {
            process.onExit().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
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
