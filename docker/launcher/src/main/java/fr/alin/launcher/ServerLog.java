package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server has written down. SEVERE means that somebody has to be woken, and an e-mail address has no place in it. */
final class ServerLog {

    private static final Pattern SEVERE = Pattern.compile("\"Level\":\"(SEVERE|ALERT|EMERGENCY)\"");
    /** Ends every address of the demonstration and of the tests. */
    private static final String ADDRESS = "@example.";

    private static final int SHOWN = 20;
    private static final int WIDTH = 400;

    private final Path current;

    ServerLog(Path current) {
        this.current = current;
    }

    /** The files it has filled before, oldest first, and the one it writes now. */
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

    String text() {
        return files().stream().map(ServerLog::read).collect(Collectors.joining());
    }

    /** Fails when a run that should have gone well would have woken somebody, or has named a person. */
    void requireQuiet() {
        var loud = files().stream().flatMap(ServerLog::loud).toList();
        if (!loud.isEmpty()) {
            throw new LaunchFailure(loud.stream()
                    .limit(SHOWN)
                    .reduce(
                            "%d lines of the server's log are SEVERE or name a person:".formatted(loud.size()),
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

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
