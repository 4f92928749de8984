package fr.alin.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import fr.alin.eligibility.model.DatedThresholds;
import fr.alin.eligibility.model.ThresholdSet;

/** Thresholds in memory. */
public class FakeThresholds extends ThresholdRepository {

    private final Map<LocalDate, ThresholdSet> sets = new TreeMap<>(Comparator.reverseOrder());
    private int readings;

    @Override
    public void add(ThresholdSet set) {
        sets.put(set.effectiveFrom(), set);
    }

    @Override
    public void remove(ThresholdSet set) {
        sets.remove(set.effectiveFrom());
    }

    @Override
    public Optional<ThresholdSet> find(LocalDate effectiveFrom) {
        return Optional.ofNullable(sets.get(effectiveFrom));
    }

    @Override
    public List<DatedThresholds> all() {
        readings++;
        return sets.values().stream()
                .map(set -> new DatedThresholds(set.effectiveFrom(), set.thresholds(), set.changedAt()))
                .toList();
    }

    /** Number of times the sets were read. */
    public int readings() {
        return readings;
    }
}
