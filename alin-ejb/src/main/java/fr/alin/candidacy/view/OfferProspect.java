package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.model.Obstacle;
import fr.alin.eligibility.model.Assessment;
import fr.alin.offer.view.OfferDetails;

/**
 * An offer before applying: the number of candidates, every rule with its figures, and the obstacle for this applicant,
 * if any.
 *
 * @param assessment empty until the application is validated
 * @param listLeftAt when the list of its candidates left, if that closed it
 */
public record OfferProspect(
        OfferDetails offer,
        int candidacies,
        Optional<Assessment> assessment,
        Optional<Obstacle> obstacle,
        Optional<Instant> listLeftAt) {

    /** Share of the rent in the household's means; empty until the application is validated. */
    public Optional<Effort> effort() {
        return assessment.flatMap(Effort::of);
    }
}
