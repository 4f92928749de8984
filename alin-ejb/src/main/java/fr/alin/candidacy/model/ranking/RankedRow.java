package fr.alin.candidacy.model.ranking;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** What orders a candidacy, without its holder. */
public record RankedRow(long id, LocalDate registeredOn, Instant submittedAt, int points, Units units) {

    private static final Comparator<RankedRow> TIES = comparing(RankedRow::registeredOn)
            .thenComparing(RankedRow::submittedAt)
            .thenComparing(RankedRow::id);

    /** The order by the stored points. */
    static final Comparator<RankedRow> NOW =
            comparing(RankedRow::points).reversed().thenComparing(TIES);

    /** The order that a grid would give. */
    static Comparator<RankedRow> by(Grid grid) {
        return comparing((RankedRow row) -> grid.points(row.units())).reversed().thenComparing(TIES);
    }
}
