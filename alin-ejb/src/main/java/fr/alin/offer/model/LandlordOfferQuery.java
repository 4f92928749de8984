package fr.alin.offer.model;

import java.util.Optional;

/**
 * A query for a page of a landlord's offers; the results are sorted by last change, newest first.
 *
 * @param text part of a reference or of a city; empty for any text
 * @param state the offers' state today; empty for any state
 */
public record LandlordOfferQuery(String landlordCode, String text, Optional<OfferState> state, int first, int size) {}
