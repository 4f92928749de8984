package fr.alin.candidacy.model;

import java.util.Optional;

import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;

/**
 * A query for a page of the candidacies that wait for others.
 *
 * @param text part of a unique number, a city, a landlord's name or an offer's reference; empty for all
 * @param party whom they wait for; empty for all
 * @param silence what their landlords have left unanswered; empty for all
 */
public record WaitingQuery(
        String text,
        Optional<AwaitedParty> party,
        Optional<Silence> silence,
        Sorting<WaitingOrder> order,
        Slice slice) {}
