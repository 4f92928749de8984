package fr.alin.offer.model;

import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of a landlord's offers.
 *
 * @param text part of a reference, of a city or of a type (T2), or the beginning of a postal code; empty for any text
 * @param state the offers' state today; empty for any state
 */
public record LandlordOfferQuery(
        String landlordCode, String text, Optional<OfferState> state, Sorting<LandlordOfferOrder> order, Slice slice) {}
