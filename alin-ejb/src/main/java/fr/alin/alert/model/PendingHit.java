package fr.alin.alert.model;

import fr.alin.shared.model.OfferReference;

/** An offer found for a person who has not been told yet; {@code daily} when it was to be told with the day's others. */
public record PendingHit(long accountId, OfferReference offer, boolean daily) {}
