package fr.alin.candidacy.model;

import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.offer.model.OfferEssentials;

/** What a candidacy is for, and the points that rank it there. */
@MappedSuperclass
public abstract class CandidacyForHome {

    @Embedded
    private OfferSnapshot offer;

    @Embedded
    private RecordedScore score = RecordedScore.none();

    protected CandidacyForHome() {} // for JPA

    CandidacyForHome(AppliedOffer applied) {
        offer = new OfferSnapshot(applied);
    }

    /** Keeps what she applies for; see {@link OfferEssentials}. */
    public void keep(OfferEssentials relied) {
        offer.keep(relied);
    }

    /** What she applied for; empty for an old candidacy whose offer is gone. */
    public Optional<OfferEssentials> relied() {
        return offer.essentials();
    }

    /** Gives the points that rank it. */
    public void rate(Score counted) {
        score = new RecordedScore(counted);
    }

    /** Its points with what they were counted from; empty until they are counted. */
    public Optional<Score> score() {
        return score.score();
    }

    AppliedOffer applied() {
        return offer.facts();
    }

    int points() {
        return score.points();
    }
}
