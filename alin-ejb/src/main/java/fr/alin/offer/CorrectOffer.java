package fr.alin.offer;

import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/**
 * Someone corrects a posting on the screen.
 *
 * @param version of the posting that was read: a correction of another one is refused
 */
public record CorrectOffer(OfferReference reference, long version, OfferPosting posting) {}
