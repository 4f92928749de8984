package fr.alin.candidacy.model;

import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the candidacies that wait for a decision.
 *
 * @param text part of a unique number, a city, a landlord's name, an offer's reference or a type; empty for all
 * @param stage which decision they wait for
 * @param whose only those of the reader, or those of nobody; empty for all
 */
public record ReviewQuery(
        String text, ReviewStage stage, Optional<Whose> whose, Sorting<ReviewOrder> order, Slice slice) {}
