package fr.alin.eligibility.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Every set of thresholds by the day from which it holds; immutable once made, never empty. */
public final class ThresholdCalendar {

    private final NavigableMap<LocalDate, Thresholds> sets = new TreeMap<>();

    public ThresholdCalendar(Collection<DatedThresholds> dated) {
        dated.forEach(set -> sets.put(set.effectiveFrom(), set.thresholds()));
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("no thresholds");
        }
    }

    /** The set in force on a day; before the first one, the first one. */
    public Thresholds on(LocalDate day) {
        var entry = sets.floorEntry(day);
        return (entry == null ? sets.firstEntry() : entry).getValue();
    }
}
