package fr.alin.candidacy.ranking;

import java.time.LocalDate;
import java.util.Map;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.Weight;

/**
 * What an administrator decides of a grid.
 *
 * @param weights one for each criterion
 */
public record GridTerms(LocalDate firstDay, Map<Criterion, Weight> weights) {

    /** Whether the grid still is as it was read. */
    boolean isOf(Grid grid) {
        return firstDay.equals(grid.firstDay()) && weights.equals(grid.weights());
    }
}
