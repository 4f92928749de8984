package fr.alin.offer;

import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/**
 * A posting is corrected on the screen.
 *
 * @param version version that was read; the correction is refused if the offer has another one by now
 */
public record CorrectOffer(OfferReference reference, long version, OfferPosting posting) {}
