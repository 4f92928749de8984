package fr.alin.support.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of requests.
 *
 * @param text part of a name, an address or the words; empty for all
 */
public record HelpQuery(String text, HelpState state, Sorting<HelpOrder> order, Slice slice) {}
