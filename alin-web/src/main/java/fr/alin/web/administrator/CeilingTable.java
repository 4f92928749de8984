package fr.alin.web.administrator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.shared.model.RentStandard;

/** The ceilings of one norm in one year: a row per category, a column per zone, sources as notes. */
public final class CeilingTable {

    private final IncomeCeilings ceilings;
    private final RentStandard norm;
    private final LocalDate day;
    private final List<String> sources;

    CeilingTable(IncomeCeilings ceilings, RentStandard norm, int year) {
        this.ceilings = ceilings;
        this.norm = norm;
        this.day = LocalDate.of(year, 1, 1);
        this.sources = categories()
                .flatMap(category -> zonesOfNorm().map(zone -> row(category, zone)))
                .flatMap(Optional::stream)
                .map(CeilingRow::source)
                .distinct()
                .toList();
    }

    /** One row per category, from 1 to 7. */
    public List<CeilingLine> getLines() {
        var zones = getZones();
        return categories()
                .map(category -> new CeilingLine(
                        category,
                        zones.stream().map(zone -> cell(category, zone)).toList()))
                .toList();
    }

    /** The zones with at least one ceiling. */
    public List<CeilingZone> getZones() {
        return zonesOfNorm().filter(this::isKnown).toList();
    }

    /** The zones of the norm without a ceiling. */
    public List<CeilingZone> getGaps() {
        return zonesOfNorm().filter(zone -> !isKnown(zone)).toList();
    }

    public List<String> getSources() {
        return sources;
    }

    private Cell cell(int category, CeilingZone zone) {
        var row = row(category, zone).orElse(null);
        return new Cell(zone, row, row == null ? 0 : sources.indexOf(row.source()) + 1);
    }

    private Optional<CeilingRow> row(int category, CeilingZone zone) {
        return ceilings.find(norm, zone, category, day);
    }

    private boolean isKnown(CeilingZone zone) {
        return categories().anyMatch(category -> row(category, zone).isPresent());
    }

    private Stream<CeilingZone> zonesOfNorm() {
        return Arrays.stream(CeilingZone.values()).filter(zone -> zone.has(norm));
    }

    private static Stream<Integer> categories() {
        return IntStream.rangeClosed(1, CeilingRow.FURTHER_PERSON).boxed();
    }

    /** The ceilings of one household category. */
    public record CeilingLine(int category, List<Cell> cells) {}

    /** One ceiling, or null, with the number of its source in the list below. */
    public record Cell(CeilingZone zone, CeilingRow row, int note) {}
}
