package fr.alin.candidacy.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the candidacies on which advisors have decided.
 *
 * @param text part of a unique number, a city, a landlord's name or an offer's reference; empty for all
 * @param byAll also those on which colleagues decided
 */
public record DecidedQuery(String text, boolean byAll, DecidedSpan span, Sorting<DecidedOrder> order, Slice slice) {}
