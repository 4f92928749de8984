package fr.alin.reference.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of communes.
 *
 * @param text beginning of a name, of a word of it or of a postal code; empty for all
 */
public record CommuneListQuery(String text, Sorting<CommuneOrder> order, Slice slice) {}
