package fr.alin.reference.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.RentStandard;

/** All known income ceilings by year; immutable and thread-safe. See decision 18-ceilings-dated-and-never-borrowed. */
public final class IncomeCeilings {

    private static final int STANDARDS = RentStandard.values().length;
    private static final int ZONES = CeilingZone.values().length;
    private static final Comparator<CeilingRow> ORDER = Comparator.comparing(CeilingRow::effectiveFrom)
            .reversed()
            .thenComparing(CeilingRow::standard)
            .thenComparing(CeilingRow::zone)
            .thenComparingInt(CeilingRow::category);

    private final List<CeilingRow> rows;
    private final int firstYear;
    private final CeilingRow[] cells;

    public IncomeCeilings(Collection<CeilingRow> rows) {
        this.rows = rows.stream().sorted(ORDER).toList();
        firstYear = rows.stream().mapToInt(CeilingRow::year).min().orElse(0);
        int lastYear = rows.stream().mapToInt(CeilingRow::year).max().orElse(-1);
        cells = new CeilingRow[(lastYear - firstYear + 1) * STANDARDS * ZONES * CeilingRow.FURTHER_PERSON];
        this.rows.forEach(row -> cells[cell(row.year(), row.standard(), row.zone(), row.category())] = row);
    }

    /**
     * The ceiling of the day's calendar year; empty if none is published for that year.
     *
     * @param category 1 to 6, or 7 for each further person
     */
    public Optional<CeilingRow> find(RentStandard standard, CeilingZone zone, int category, LocalDate day) {
        if (category < 1 || category > CeilingRow.FURTHER_PERSON) {
            throw new IllegalArgumentException("No household category " + category);
        }
        int cell = cell(day.getYear(), standard, zone, category);
        return cell < 0 || cell >= cells.length ? Optional.empty() : Optional.ofNullable(cells[cell]);
    }

    /** The years that have ceilings, latest first. */
    public List<Integer> years() {
        return rows.stream().map(CeilingRow::year).distinct().toList();
    }

    /** All rows by year, latest first, then by norm, zone and category. */
    public List<CeilingRow> rows() {
        return rows;
    }

    private int cell(int year, RentStandard standard, CeilingZone zone, int category) {
        int line = ((year - firstYear) * STANDARDS + standard.ordinal()) * ZONES + zone.ordinal();
        return line * CeilingRow.FURTHER_PERSON + category - 1;
    }
}
