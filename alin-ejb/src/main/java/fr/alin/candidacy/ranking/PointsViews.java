package fr.alin.candidacy.ranking;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.view.PointsView;

/** Turns stored points into lines, by the grid that counted them. */
@ApplicationScoped
public class PointsViews {

    @Inject
    RankingGrids grids;

    /** Empty until the points are counted. */
    public Optional<PointsView> of(Optional<Score> stored) {
        return stored.flatMap(score -> grids.calendar().find(score.gridId()).map(grid -> PointsView.of(score, grid)));
    }
}
