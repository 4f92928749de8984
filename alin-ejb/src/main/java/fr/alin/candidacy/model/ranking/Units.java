package fr.alin.candidacy.model.ranking;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How often each criterion counts for a candidate, without those that do not. Any grid turns them into points. */
public record Units(Map<Criterion, Integer> of) {

    private static final String BETWEEN = " ";
    private static final String EQUALS = "=";

    public Units {
        var counting = new EnumMap<Criterion, Integer>(Criterion.class);
        of.forEach((criterion, units) -> {
            if (units > 0) {
                counting.put(criterion, units);
            }
        });
        of = Collections.unmodifiableMap(counting);
    }

    public static Units of(Evidence evidence) {
        var all = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            all.put(criterion, criterion.units(evidence));
        }
        return new Units(all);
    }

    /** As stored, for instance {@code UNDER_30=1 SENIORITY=14}. */
    public static Units parse(String text) {
        var all = new EnumMap<Criterion, Integer>(Criterion.class);
        Arrays.stream(text.split(BETWEEN))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(EQUALS))
                .forEach(part -> all.put(Criterion.valueOf(part[0]), Integer.valueOf(part[1])));
        return new Units(all);
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return of.entrySet().stream()
                .map(entry -> entry.getKey() + EQUALS + entry.getValue())
                .collect(joining(BETWEEN));
    }

    /** 0 if the criterion does not count. */
    public int of(Criterion criterion) {
        return of.getOrDefault(criterion, 0);
    }

    /** Masked: the criteria tell of health and hardship, which must not reach the logs. */
    @Override
    public String toString() {
        return "Units[masked]";
    }
}
