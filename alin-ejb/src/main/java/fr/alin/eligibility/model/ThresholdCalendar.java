package fr.alin.eligibility.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All sets of thresholds by the first day they apply; immutable, never empty. */
public final class ThresholdCalendar {

    private final NavigableMap<LocalDate, Thresholds> sets = new TreeMap<>();

    public ThresholdCalendar(Collection<DatedThresholds> dated) {
        dated.forEach(set -> sets.put(set.effectiveFrom(), set.thresholds()));
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no thresholds");
        }
    }

    /** The set in force on a day; the first set for earlier days. */
    public Thresholds on(LocalDate day) {
        var entry = sets.floorEntry(day);
        return (entry == null ? sets.firstEntry() : entry).getValue();
    }
}
