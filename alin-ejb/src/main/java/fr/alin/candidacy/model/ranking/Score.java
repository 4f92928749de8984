package fr.alin.candidacy.model.ranking;

import java.time.LocalDate;

/**
 * The points of a candidacy with what they were counted from.
 *
 * @param gridId the grid, which gives the same points for the same units for ever
 * @param measuredOn the day on which ages and months were counted
 */
public record Score(long gridId, LocalDate measuredOn, Units units, int points) {

    public static Score by(Grid grid, LocalDate measuredOn, Units units) {
        return new Score(grid.id(), measuredOn, units, grid.points(units));
    }

    /** Masked: the criteria tell of health and hardship, which must not reach the logs. */
    @Override
    public String toString() {
        return "Score[masked]";
    }
}
