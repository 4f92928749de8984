package fr.alin.candidacy.model.ranking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;

/**
 * What each criterion is worth from a day on.
 *
 * @param territory a department's code; empty for the whole country
 * @param weights one for each criterion
 */
public record Grid(long id, Optional<String> territory, LocalDate firstDay, Map<Criterion, Weight> weights) {

    /** @throws InvalidValueException {@code ranking.most-missing} for a counted criterion without a maximum */
    public Grid {
        if (weights.size() != Criterion.values().length) {
            throw new IllegalArgumentException("a grid weighs every criterion");
        }
        if (Arrays.stream(Criterion.values())
                .filter(Criterion::isCounted)
                .map(weights::get)
                .anyMatch(weight -> weight.most().isEmpty())) {
            throw new InvalidValueException("ranking.most-missing");
        }
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /** @throws InvalidValueException {@code ranking.points-of-wrong-sign} for a weight that its criterion does not admit */
    public void requireSigns() {
        weights.forEach((criterion, weight) -> {
            if (!criterion.admits(weight.points())) {
                throw new InvalidValueException("ranking.points-of-wrong-sign", criterion.fewest(), criterion.most());
            }
        });
    }

    /** Whether some weights are placeholders. */
    public boolean isProvisional() {
        return weights.values().stream().anyMatch(Weight::provisional);
    }

    public Weight weight(Criterion criterion) {
        return weights.get(criterion);
    }

    /** The points of a candidate. They order, and never exclude her. */
    public int points(Units units) {
        return lines(units).stream().mapToInt(ScoreLine::points).sum();
    }

    /** The criteria that count for a candidate, in the order of the grid; their points make the total. */
    public List<ScoreLine> lines(Units units) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> units.of(criterion) > 0)
                .map(criterion -> new ScoreLine(
                        criterion,
                        units.of(criterion),
                        weight(criterion).pointsFor(units.of(criterion)),
                        weight(criterion)))
                .toList();
    }
}
