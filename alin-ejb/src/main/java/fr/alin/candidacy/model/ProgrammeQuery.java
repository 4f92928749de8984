package fr.alin.candidacy.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of programmes.
 *
 * @param text part of a landlord's, a programme's or a city's name; empty for all
 */
public record ProgrammeQuery(String text, Sorting<ProgrammeOrder> order, Slice slice) {}
