package fr.alin.candidacy.model;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the candidacies that wait for a decision.
 *
 * @param text part of a unique number, a city, a landlord's name, an offer's reference or a type; empty for all
 * @param stage which decision they wait for
 */
public record ReviewQuery(String text, ReviewStage stage, Sorting<ReviewOrder> order, Slice slice) {}
