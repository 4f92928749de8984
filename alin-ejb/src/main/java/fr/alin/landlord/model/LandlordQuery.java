package fr.alin.landlord.model;

import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of landlords.
 *
 * @param text part of a name, a code or a SIREN; empty for all
 */
public record LandlordQuery(String text, Optional<LandlordState> state, Sorting<LandlordOrder> order, Slice slice) {}
