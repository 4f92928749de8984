package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server's log. SEVERE is reserved for what needs an operator, and no e-mail address may appear. */
final class ServerLog {

    private static final Pattern SEVERE = Pattern.compile("\"Level\":\"(SEVERE|ALERT|EMERGENCY)\"");
    /** The domain of all e-mail addresses of the demonstration and the tests. */
    private static final String ADDRESS = "@example.";

    private static final int SHOWN = 20;
    private static final int WIDTH = 400;

    private final Path current;

    ServerLog(Path current) {
        this.current = current;
    }

    /** All log files, oldest first, with the current one last. */
    private List<Path> files() {
        if (!Files.exists(current)) {
            return List.of();
        }
        try (var files = Files.list(current.getParent())) {
            var former = files.filter(file -> file.getFileName().toString().startsWith(current.getFileName() + "_"))
                    .sorted();
            return Stream.concat(former, Stream.of(current)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its length in bytes, all files together. */
    long size() {
        return files().stream().mapToLong(ServerLog::size).sum();
    }

    /** What was written after its first bytes; files before them are not read. */
    String textAfter(long bytes) {
        var text = new StringBuilder();
        var left = bytes;
        for (var file : files()) {
            var size = size(file);
            if (size > left) {
                text.append(readAfter(file, left));
            }
            left = Math.max(0, left - size);
        }
        return text.toString();
    }

    /** Fails if the log has SEVERE records or e-mail addresses. */
    void requireQuiet() {
        var loud = files().stream().flatMap(ServerLog::loud).toList();
        if (!loud.isEmpty()) {
            throw new LaunchFailure(loud.stream()
                    .limit(SHOWN)
                    .reduce(
                            "%d lines of the server's log are SEVERE or contain an e-mail address:"
                                    .formatted(loud.size()),
                            (text, line) -> text + System.lineSeparator() + "  " + line));
        }
    }

    private static Stream<String> loud(Path file) {
        return read(file)
                .lines()
                .filter(ServerLog::isLoud)
                .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line);
    }

    private static boolean isLoud(String line) {
        return SEVERE.matcher(line).find() || line.contains(ADDRESS);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readAfter(Path file, long bytes) {
        try (var input = Files.newInputStream(file)) {
            input.skipNBytes(bytes);
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
