package fr.alin.candidacy;

import java.util.Map;

import fr.alin.candidacy.model.ranking.Criterion;
import fr.alin.candidacy.model.ranking.Score;
import fr.alin.candidacy.model.ranking.Units;
import fr.alin.candidacy.ranking.Scores;
import fr.alin.housingapplication.model.PriorityFacts;
import fr.alin.offer.view.OfferDetails;

/** Everybody has fourteen months of seniority on the day that the offer closes. */
final class FakeScores extends Scores {

    static final Units UNITS = new Units(Map.of(Criterion.SENIORITY, 14));

    @Override
    public Score of(PriorityFacts facts, OfferDetails offer, boolean renounced) {
        return new Score(1, offer.posting().closesOn(), UNITS, 14);
    }
}
