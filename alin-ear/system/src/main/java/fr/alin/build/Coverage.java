package fr.alin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of each module the tests ran, unit tests and the tests of the running server together. Printed, never
 * asserted. Entities that EclipseLink weaves in the server count by their unit tests only: their bytes differ there.
 */
final class Coverage {

    private record Share(long covered, long missed) {

        Share plus(Share other) {
            return new Share(covered + other.covered, missed + other.missed);
        }

        double percent() {
            return covered + missed == 0 ? 100 : 100.0 * covered / (covered + missed);
        }
    }

    private record Shares(Share lines, Share branches) {

        Shares plus(Shares other) {
            return new Shares(lines.plus(other.lines), branches.plus(other.branches));
        }
    }

    private final Map<String, Shares> modules;

    private Coverage(Map<String, Shares> modules) {
        this.modules = modules;
    }

    /** Reads JaCoCo's report: one line per class, its module first, then pairs of missed and covered. */
    static Coverage read(Path csv) {
        var modules = new TreeMap<String, Shares>();
        try {
            var rows = Files.readAllLines(csv);
            var columns = List.of(rows.get(0).split(","));
            for (var row : rows.subList(1, rows.size())) {
                var cells = row.split(",");
                var shares = new Shares(share(columns, cells, "LINE"), share(columns, cells, "BRANCH"));
                modules.merge(cells[0].substring(cells[0].lastIndexOf('/') + 1), shares, Shares::plus);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Coverage(modules);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format("%-32s %8s %8s", "covered by tests", "lines", "branches"));
        modules.forEach((module, shares) -> lines.add(line(module, shares)));
        modules.values().stream().reduce(Shares::plus).ifPresent(all -> lines.add(line("all", all)));
        return lines;
    }

    private static String line(String title, Shares shares) {
        return String.format(
                Locale.ROOT,
                "%-32s %6.1f %% %6.1f %%",
                title,
                shares.lines().percent(),
                shares.branches().percent());
    }

    private static Share share(List<String> columns, String[] cells, String kind) {
        return new Share(
                Long.parseLong(cells[columns.indexOf(kind + "_COVERED")]),
                Long.parseLong(cells[columns.indexOf(kind + "_MISSED")]));
    }
}
