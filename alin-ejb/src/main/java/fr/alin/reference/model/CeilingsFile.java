package fr.alin.reference.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.alin.reference.model.CeilingFault.Reason;

/**
 * A CSV file of income ceilings, checked as a whole: first each line, then each set of norm, zone and year, which needs
 * all seven categories with rising amounts. See decision 20-ceilings-file-whole-or-not.
 */
public final class CeilingsFile {

    private static final int MAX_LINES = 10_000;

    private final LocalDate today;
    private final List<CeilingFault> faults = new ArrayList<>();
    private final List<CeilingLine> lines = new ArrayList<>();
    private final Map<CeilingSet, CeilingLines> sets = new LinkedHashMap<>();

    /** @param csv a header with the seven columns in any order, then one ceiling per line */
    public CeilingsFile(String csv, LocalDate today) {
        this.today = today;
        var all = CsvLine.of(csv);
        if (all.size() < 2) {
            faults.add(new CeilingFault(1, "", "", Reason.EMPTY));
        } else if (all.size() > MAX_LINES) {
            faults.add(new CeilingFault(MAX_LINES + 1, "", String.valueOf(all.size()), Reason.TOO_MANY_LINES));
        } else if (hasAllColumns(all.get(0))) {
            var columns = all.get(0).cells();
            all.stream().skip(1).forEach(line -> read(line, columns));
            var faulty = lines.stream().filter(line -> !line.isRight()).toList();
            sets.values().forEach(set -> set.check(faulty));
        }
    }

    /** Adds a fault for each set that is already loaded. */
    public void refuseLoaded(Set<CeilingSet> loaded) {
        sets.forEach((set, ownLines) -> {
            if (loaded.contains(set)) {
                ownLines.alreadyLoaded();
            }
        });
    }

    /** All faults, by line. */
    public List<CeilingFault> faults() {
        return Stream.concat(faults.stream(), lines.stream().flatMap(line -> line.faults().stream()))
                .sorted(Comparator.comparingInt(CeilingFault::line))
                .toList();
    }

    /** The norms, zones and years of the file, in its order. */
    public List<CeilingSet> sets() {
        return List.copyOf(sets.keySet());
    }

    /** The ceilings to load; meaningful only for a file without faults. */
    public List<CeilingRow> rows() {
        return sets.values().stream().flatMap(set -> set.rows().stream()).toList();
    }

    private boolean hasAllColumns(CsvLine header) {
        var seen = new HashSet<String>();
        header.cells().forEach(column -> {
            if (!CeilingLine.COLUMNS.contains(column)) {
                faults.add(new CeilingFault(header.number(), column, column, Reason.COLUMN_UNKNOWN));
            } else if (!seen.add(column)) {
                faults.add(new CeilingFault(header.number(), column, column, Reason.COLUMN_TWICE));
            }
        });
        CeilingLine.COLUMNS.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> faults.add(new CeilingFault(header.number(), column, "", Reason.COLUMN_MISSING)));
        return faults.isEmpty();
    }

    private void read(CsvLine csv, List<String> columns) {
        if (!csv.closed() || csv.cells().size() != columns.size()) {
            var reason = csv.closed() ? Reason.CELLS : Reason.QUOTE_NOT_CLOSED;
            faults.add(new CeilingFault(csv.number(), "", String.join(" | ", csv.cells()), reason));
            return;
        }
        var cells =
                IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, csv.cells()::get));
        var line = new CeilingLine(csv.number(), cells, today);
        lines.add(line);
        if (line.isRight()) {
            sets.computeIfAbsent(CeilingSet.of(line.row()), CeilingLines::new).add(line);
        }
    }
}
