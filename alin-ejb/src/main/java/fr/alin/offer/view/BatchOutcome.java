package fr.alin.offer.view;

import java.util.List;

import fr.alin.shared.model.OfferReference;

/**
 * What became of each offer of a batch, in the order of the message. A message delivered again changes nothing and
 * gets the outcome of its first delivery.
 *
 * @param duplicate delivered before
 * @param outdated right, but a version as high or higher was known
 */
public record BatchOutcome(
        boolean duplicate, List<OfferReference> accepted, List<OfferReference> outdated, List<RefusedNotice> refused) {}
