package fr.alin.candidacy.view;

import java.util.Optional;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.ReleaseReason;

/**
 * A candidate of the home when its list left, as she stands today.
 *
 * @param rank among all candidates of the home, 1 for the best, whether or not they could join the list
 * @param sentRank empty for one without whom the list left
 * @param leftOut why it left without her; empty for one who was sent
 */
public record SentCandidate(
        int rank, CandidacyFacts candidacy, Optional<Integer> sentRank, Optional<ReleaseReason> leftOut) {}
