package fr.alin.candidacy.model;

import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

import fr.alin.candidacy.model.ranking.Score;

/** The points of a candidacy. */
@MappedSuperclass
public abstract class RatedCandidacy {

    @Embedded
    private RecordedScore score = RecordedScore.none();

    /** Gives the points that rank it. */
    public void rate(Score counted) {
        score = new RecordedScore(counted);
    }

    /** Its points with what they were counted from; empty until they are counted. */
    public Optional<Score> score() {
        return score.score();
    }

    int points() {
        return score.points();
    }
}
