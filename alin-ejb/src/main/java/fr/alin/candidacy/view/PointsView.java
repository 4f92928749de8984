package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;

import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.PointsChange;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.ScoreLine;

/**
 * The points of a candidacy, line by line.
 *
 * @param measuredOn the day on which ages and months were counted
 * @param lines the criteria that count; their points make the total
 * @param provisional whether the grid has placeholders
 */
public record PointsView(
        int total, LocalDate measuredOn, List<ScoreLine> lines, List<PointsChange> changes, boolean provisional) {

    public static PointsView of(Score score, Grid grid) {
        return new PointsView(
                score.points(),
                score.measuredOn(),
                grid.lines(score.units()),
                PointsChange.of(grid, score.units()),
                grid.isProvisional());
    }

    /** Masked: the lines tell of health and hardship, which must not reach the logs. */
    @Override
    public String toString() {
        return "PointsView[masked]";
    }
}
