package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.ScoreLine;

/**
 * The points of a candidacy as an advisor sees them: without those of health, violence and social rights (GDPR article 9),
 * and without any sum in which they are, since the weights are known. Who is authorised reads the line of the right to
 * housing. See decision 101-no-sum-tells-a-protected-situation.
 *
 * @param lines the criteria that count and are not protected
 */
public record ReviewedPoints(LocalDate measuredOn, List<ScoreLine> lines) {

    /** @param priority whether the advisor may read of the right to housing (DALO) */
    public static ReviewedPoints of(PointsView points, boolean priority) {
        return new ReviewedPoints(
                points.measuredOn(),
                points.lines().stream()
                        .filter(line -> isShown(line.criterion(), priority))
                        .toList());
    }

    private static boolean isShown(Criterion criterion, boolean priority) {
        return !criterion.isPrivate() || priority && criterion == Criterion.RECOGNISED_PRIORITY;
    }

    /** Masked: the points tell of hardship, which must not reach the logs. */
    @Override
    public String toString() {
        return "ReviewedPoints[masked]";
    }
}
