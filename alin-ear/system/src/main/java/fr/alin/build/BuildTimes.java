package fr.alin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The time of a build by layer, from test reports and launch times, compared with each layer's budget. Printed, not
 * asserted, since a busy machine is not a fault of the code.
 */
final class BuildTimes {

    private static final int SLOWEST = 10;

    private final Instant start;
    private final Instant end;
    private final List<Span> spans;

    BuildTimes(Instant start, Instant end, List<Span> spans) {
        this.start = start;
        this.end = end;
        this.spans = spans;
    }

    /** Reads the reports below a folder; skips those older than the start of the build. */
    static BuildTimes read(Path root, Instant start, Instant end, List<Span> steps) {
        var spans = new ArrayList<>(steps);
        try (var files = Files.walk(root)) {
            files.filter(BuildTimes::isReport).map(TestReport::read).forEach(spans::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spans.removeIf(span -> span.start().isBefore(start));
        return new BuildTimes(start, end, spans);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format("%-32s %8s %8s", "where the minutes went", "seconds", "budget"));
        var shares = shares();
        for (var layer : Layer.values()) {
            lines.add(line(layer.title(), shares.getOrDefault(layer, Duration.ZERO), layer.budget()));
        }
        lines.add(line("whole build", Duration.between(start, end), budget()));
        lines.add("slowest:");
        slowest()
                .map(span -> "  %6.1f  %s".formatted(seconds(span.length()), span.name()))
                .forEach(lines::add);
        return lines;
    }

    /** The rest is time of compilers and packagers. */
    private Map<Layer, Duration> shares() {
        var shares = Span.shares(spans);
        var covered = shares.values().stream().reduce(Duration.ZERO, Duration::plus);
        shares.put(Layer.REST, Duration.between(start, end).minus(covered));
        return shares;
    }

    private Stream<Span> slowest() {
        return spans.stream()
                .sorted(Comparator.comparing(Span::length).reversed())
                .limit(SLOWEST);
    }

    private static Duration budget() {
        return Stream.of(Layer.values()).map(Layer::budget).reduce(Duration.ZERO, Duration::plus);
    }

    private static String line(String title, Duration taken, Duration budget) {
        var over = taken.compareTo(budget) > 0 ? "  over" : "";
        return String.format(Locale.ROOT, "%-32s %8.0f %8d%s", title, seconds(taken), budget.toSeconds(), over);
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    private static boolean isReport(Path file) {
        return file.getFileName().toString().matches("TEST-.*\\.xml")
                && file.getParent().getFileName().toString().matches("(surefire|failsafe)-reports");
    }
}
