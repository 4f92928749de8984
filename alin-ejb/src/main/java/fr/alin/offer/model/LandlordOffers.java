package fr.alin.offer.model;

import java.util.Optional;

/**
 * Query for a page of a landlord's offers, most recently changed first.
 *
 * @param text part of a reference or of a city; empty for any
 * @param state their state today; empty for any
 */
public record LandlordOffers(String landlordCode, String text, Optional<OfferState> state, int first, int size) {}
