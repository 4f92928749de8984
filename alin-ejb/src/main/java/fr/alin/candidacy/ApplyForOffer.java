package fr.alin.candidacy;

import java.util.Optional;

import fr.alin.candidacy.model.RequestKey;
import fr.alin.shared.model.OfferReference;

/**
 * "Je postule".
 *
 * @param key of the opened page; the same for each repetition of its request
 * @param shown what the page said of the home, see {@link fr.alin.offer.model.OfferEssentials#mark()}; empty if it was
 *     not asked from a page
 */
public record ApplyForOffer(OfferReference offer, RequestKey key, Optional<String> shown) {

    public ApplyForOffer(OfferReference offer, RequestKey key) {
        this(offer, key, Optional.empty());
    }
}
