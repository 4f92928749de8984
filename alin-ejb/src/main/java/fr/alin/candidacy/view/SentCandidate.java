package fr.alin.candidacy.view;

import java.util.Optional;

import fr.alin.candidacy.model.CandidacyFacts;

/**
 * A candidate of a list that has left, as she stands today.
 *
 * @param computedRank empty for one who was not among the best, but taken by an advisor
 * @param sentRank empty for one whom an advisor left out
 */
public record SentCandidate(CandidacyFacts candidacy, Optional<Integer> computedRank, Optional<Integer> sentRank) {}
