package fr.alin.candidacy.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of homes with candidates.
 *
 * @param text part of a reference, a city or a landlord's name; empty for all
 */
public record HomeListQuery(String text, HomeListStage stage, Sorting<HomeListOrder> order, Slice slice) {}
