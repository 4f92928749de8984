package fr.alin.candidacy.model;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.Units;

/** Columns of the points, written when one applies; later changes are made by statements that keep the version. */
@Embeddable
class RecordedScore {

    @Column(nullable = false)
    private int points;

    /** Null until the points are counted. */
    @Column(name = "ranking_grid_id")
    private Long gridId;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    @Column(name = "point_units", nullable = false)
    private String units = "";

    protected RecordedScore() {} // for JPA

    /** No points counted yet. */
    static RecordedScore none() {
        return new RecordedScore();
    }

    RecordedScore(Score score) {
        points = score.points();
        gridId = score.gridId();
        measuredOn = score.measuredOn();
        units = score.units().text();
    }

    int points() {
        return points;
    }

    Optional<Score> score() {
        return Optional.ofNullable(gridId).map(grid -> new Score(grid, measuredOn, Units.parse(units), points));
    }
}
