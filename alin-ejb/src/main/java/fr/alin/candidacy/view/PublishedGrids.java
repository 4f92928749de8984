package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.List;

import fr.alin.candidacy.model.ranking.Grid;
import fr.alin.candidacy.model.ranking.GridCalendar;

/**
 * The grids that count today.
 *
 * @param inForce that for the whole country first, then those of departments
 * @param toCome the first days of later grids, soonest first
 */
public record PublishedGrids(List<Grid> inForce, List<LocalDate> toCome) {

    public static PublishedGrids on(LocalDate day, GridCalendar grids) {
        return new PublishedGrids(
                grids.inForceByTerritory(day),
                grids.all().stream()
                        .map(Grid::firstDay)
                        .filter(first -> first.isAfter(day))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
