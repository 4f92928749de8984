package fr.alin.candidacy.event;

import java.util.List;

import fr.alin.offer.model.FactChange;

/** The home that a candidate has applied for is no longer as she saw it. */
public record AppliedOfferChanged(CandidacySubject subject, List<FactChange> changes) {}
