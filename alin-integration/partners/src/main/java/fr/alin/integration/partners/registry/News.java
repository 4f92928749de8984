package fr.alin.integration.partners.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** When applications were struck off or given priority: a line each, appended to a file, so that others can ask what is new. */
final class News {

    enum Kind {
        STRUCK_OFF,
        DALO
    }

    private record Line(Instant at, Kind kind, String number) {}

    private final Path file;
    private final List<Line> lines = new ArrayList<>();

    News(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).forEach(text -> {
                    String[] cells = text.split(";");
                    lines.add(new Line(Instant.parse(cells[0]), Kind.valueOf(cells[1]), cells[2]));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** News that are drawn anew at each start and need no file. */
    synchronized void know(Instant at, Kind kind, String number) {
        lines.add(new Line(at, kind, number));
    }

    synchronized void keep(Instant at, Kind kind, String number) {
        lines.add(new Line(at, kind, number));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "%s;%s;%s%n".formatted(at, kind, number),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers that have such news at or after a moment, each once, in their order. */
    synchronized Stream<String> since(Kind kind, Instant moment) {
        return List.copyOf(lines).stream()
                .filter(line -> line.kind() == kind && !line.at().isBefore(moment))
                .map(Line::number)
                .distinct()
                .sorted();
    }
}
