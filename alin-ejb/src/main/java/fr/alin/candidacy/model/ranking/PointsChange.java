package fr.alin.candidacy.model.ranking;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What would change an applicant's points, apart from an update of her application.
 *
 * @param points how many she would have more, always above 0
 */
public record PointsChange(Criterion criterion, int points) {

    /** The changes that are possible for these units, each by itself. */
    public static List<PointsChange> of(Grid grid, Units units) {
        return Stream.of(
                        upToMost(grid, units, Criterion.COMPANY),
                        oneMore(grid, units, Criterion.SENIORITY),
                        once(grid, units, Criterion.WANTED_COMMUNE),
                        noMore(grid, units, Criterion.REFUSED_HOME))
                .filter(Predicate.not(change -> change.points() <= 0))
                .toList();
    }

    private static PointsChange upToMost(Grid grid, Units units, Criterion criterion) {
        var weight = grid.weight(criterion);
        var most = weight.points() > 0 ? weight.most().orElse(0) : 0;
        return new PointsChange(criterion, most - weight.pointsFor(units.of(criterion)));
    }

    private static PointsChange oneMore(Grid grid, Units units, Criterion criterion) {
        var weight = grid.weight(criterion);
        var now = units.of(criterion);
        return new PointsChange(criterion, weight.pointsFor(now + 1) - weight.pointsFor(now));
    }

    /** In place of what a neighbouring commune gives. */
    private static PointsChange once(Grid grid, Units units, Criterion criterion) {
        var more = units.of(criterion) > 0 ? 0 : grid.weight(criterion).points();
        var neighbouring = Criterion.NEIGHBOURING_COMMUNE;
        return new PointsChange(criterion, more - grid.weight(neighbouring).pointsFor(units.of(neighbouring)));
    }

    private static PointsChange noMore(Grid grid, Units units, Criterion criterion) {
        return new PointsChange(criterion, -grid.weight(criterion).pointsFor(units.of(criterion)));
    }
}
