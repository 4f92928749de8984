package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.ScoreLine;

/**
 * The points of a candidacy as an advisor sees them: what tells of health, violence or a social right is one sum (GDPR
 * article 9). Who is authorised reads the line of the right to housing.
 *
 * @param lines the other criteria that count
 * @param protectedPoints the sum of what is not shown line by line; 0 also when there is nothing
 */
public record ReviewedPoints(int total, LocalDate measuredOn, List<ScoreLine> lines, int protectedPoints) {

    /** @param priority whether the advisor may read of the right to housing (DALO) */
    public static ReviewedPoints of(PointsView points, boolean priority) {
        Predicate<ScoreLine> shown =
                line -> !line.criterion().isPrivate() || priority && line.criterion() == Criterion.RECOGNISED_PRIORITY;
        var hidden = points.lines().stream().filter(shown.negate());
        return new ReviewedPoints(
                points.total(),
                points.measuredOn(),
                points.lines().stream().filter(shown).toList(),
                hidden.mapToInt(ScoreLine::points).sum());
    }

    /** Masked: the points tell of hardship, which must not reach the logs. */
    @Override
    public String toString() {
        return "ReviewedPoints[masked]";
    }
}
