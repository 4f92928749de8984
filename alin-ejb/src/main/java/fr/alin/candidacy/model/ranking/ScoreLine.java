package fr.alin.candidacy.model.ranking;

/**
 * A criterion that counts for a candidate.
 *
 * @param units 1, or the number of months or points of a counted criterion
 * @param points what it adds to her total; less than 0 if it takes away
 */
public record ScoreLine(Criterion criterion, int units, int points, Weight weight) {

    /** Masked: the criteria tell of health and hardship, which must not reach the logs. */
    @Override
    public String toString() {
        return "ScoreLine[masked]";
    }
}
