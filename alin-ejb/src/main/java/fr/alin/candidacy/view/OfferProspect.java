package fr.alin.candidacy.view;

import java.util.Optional;

import fr.alin.candidacy.model.EligibilityVerdict;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.offer.view.OfferDetails;

/** An offer before one applies for it: how many already did, and what stands in the way of this applicant, if anything. */
public record OfferProspect(
        OfferDetails offer, int candidacies, Optional<EligibilityVerdict> verdict, Optional<Obstacle> obstacle) {}
