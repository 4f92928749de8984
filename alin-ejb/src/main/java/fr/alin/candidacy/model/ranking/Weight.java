package fr.alin.candidacy.model.ranking;

import java.util.OptionalInt;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * What a criterion is worth.
 *
 * @param points -{@value #LIMIT} to {@value #LIMIT}; of a counted criterion, for each unit
 * @param most the most points of a counted criterion, 0 to {@value #LIMIT}; empty for the others
 * @param provisional a placeholder until Action Logement has decided
 * @param source where the weight or its criterion comes from, never blank
 */
public record Weight(int points, OptionalInt most, boolean provisional, String source) {

    /** The highest amount. */
    public static final int LIMIT = 100;

    /** @throws InvalidValueException {@code ranking.points-impossible}, {@code ranking.source-missing} */
    public Weight {
        if (Math.abs(points) > LIMIT || most.isPresent() && (most.getAsInt() < 0 || most.getAsInt() > LIMIT)) {
            throw new InvalidValueException("ranking.points-impossible", LIMIT);
        }
        source = TextBound.WEIGHT_SOURCE.check(TypedText.line(source));
        if (source.isEmpty()) {
            throw new InvalidValueException("ranking.source-missing");
        }
    }

    /** The points for so many units. */
    int pointsFor(int units) {
        var all = points * units;
        return most.isPresent() ? Math.min(all, most.getAsInt()) : all;
    }
}
