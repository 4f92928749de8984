package fr.alin.candidacy.model;

import java.io.Serializable;

/** Rank among the active candidacies for an offer, and how many there are. */
public record CandidacyPosition(int rank, int candidacies) implements Serializable {}
