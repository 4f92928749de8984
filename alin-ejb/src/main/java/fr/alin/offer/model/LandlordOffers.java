package fr.alin.offer.model;

import java.util.Optional;

/**
 * Which offers of a landlord are asked for, last changed first.
 *
 * @param text part of a reference or of a city; empty for any
 * @param state where they stand today; empty for any
 */
public record LandlordOffers(String landlordCode, String text, Optional<OfferState> state, int first, int size) {}
