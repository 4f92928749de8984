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

/** Records strike-offs and priorities with their time, one line each, appended to a file. */
final class StatusChanges {

    enum Kind {
        STRUCK_OFF,
        DALO
    }

    private record Line(Instant at, Kind kind, String number) {}

    private final Path file;
    private final List<Line> lines = new ArrayList<>();

    StatusChanges(Path file) {
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

    /** Adds a change that is generated at each start and needs no file. */
    synchronized void addGenerated(Instant at, Kind kind, String number) {
        lines.add(new Line(at, kind, number));
    }

    synchronized void append(Instant at, Kind kind, String number) {
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

    /** The numbers with such a change at or after a moment, sorted, without duplicates. */
    synchronized Stream<String> since(Kind kind, Instant moment) {
        return List.copyOf(lines).stream()
                .filter(line -> line.kind() == kind && !line.at().isBefore(moment))
                .map(Line::number)
                .distinct()
                .sorted();
    }
}
