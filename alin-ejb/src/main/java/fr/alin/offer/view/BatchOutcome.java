package fr.alin.offer.view;

import java.util.List;

import fr.alin.shared.model.OfferReference;

/**
 * The outcome for each offer of a batch, in the order of the message. A repeated message changes nothing and gets the
 * outcome of its first delivery.
 *
 * @param duplicate delivered before
 * @param outdated valid, but an equal or higher version was known
 */
public record BatchOutcome(
        boolean duplicate, List<OfferReference> accepted, List<OfferReference> outdated, List<RefusedNotice> refused) {}
