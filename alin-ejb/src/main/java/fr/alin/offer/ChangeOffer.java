package fr.alin.offer;

import fr.alin.offer.model.OfferPosting;
import fr.alin.shared.model.OfferReference;

/** A landlord corrects a posting; when it overtakes the publication, it stands for it. */
public record ChangeOffer(OfferReference reference, long version, OfferPosting posting) implements OfferNotice {}
