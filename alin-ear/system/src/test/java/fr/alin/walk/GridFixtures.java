package fr.alin.walk;

import fr.alin.journey.DatabaseRows;

/** Grids of the ranking for the walk through all pages. */
final class GridFixtures {

    private GridFixtures() {}

    /** Inserts a grid that is not in force yet, for a department with no homes; returns its number. */
    static String toCome() {
        return DatabaseRows.find("""
                        with grid as (
                            insert into ranking_grid (id, territory, first_day, changed_at)
                            select id, '976', current_date + 30 + cast(id % 600 as integer), now()
                            from nextval('ranking_grid_seq') id returning id),
                        weights as (
                            insert into ranking_weight (grid_id, criterion, points, most, provisional, source)
                            select grid.id, w.criterion, w.points, w.most, w.provisional, w.source
                            from grid, ranking_weight w where w.grid_id = 1)
                        select cast(id as text) from grid""").orElseThrow();
    }
}
