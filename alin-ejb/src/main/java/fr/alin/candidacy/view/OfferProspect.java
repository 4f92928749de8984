package fr.alin.candidacy.view;

import java.util.Optional;

import fr.alin.candidacy.model.Obstacle;
import fr.alin.eligibility.model.Assessment;
import fr.alin.offer.view.OfferDetails;

/**
 * An offer before one applies for it: how many already did, every rule with its figures, and what stands in the way of
 * this applicant, if anything.
 *
 * @param assessment empty until the application is validated
 */
public record OfferProspect(
        OfferDetails offer, int candidacies, Optional<Assessment> assessment, Optional<Obstacle> obstacle) {

    /** What the rent takes of the household's means; empty until the application is validated. */
    public Optional<Effort> effort() {
        return assessment.flatMap(Effort::of);
    }
}
