package fr.alin.offer.search;

import fr.alin.offer.model.OfferChanges;

/** The changes that a reading found, and the mark from which the next one starts. */
public record OfferDelta(String mark, OfferChanges changes) {}
