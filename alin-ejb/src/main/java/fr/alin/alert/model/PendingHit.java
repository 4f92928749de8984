package fr.alin.alert.model;

import fr.alin.shared.model.OfferReference;

/** A match not reported yet; {@code daily} if it is due with the daily mail. */
public record PendingHit(long accountId, OfferReference offer, boolean daily) {}
