package fr.alin.candidacy.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the contradictory answers that wait for an advisor.
 *
 * @param text part of a unique number, a city, a landlord's name or an offer's reference; empty for all
 */
public record ContradictionQuery(String text, Sorting<ContradictionOrder> order, Slice slice) {}
