package fr.alin.candidacy.model;

import java.util.Optional;

/**
 * A candidate in the order of a home.
 *
 * @param rank 1 for the best of all candidates, reviewed or not
 * @param obstacle why the candidacy cannot join the list; empty if it may
 */
public record RankedCandidate(int rank, CandidacyFacts candidacy, Optional<ListObstacle> obstacle) {

    public long id() {
        return candidacy.id();
    }

    public boolean mayJoin() {
        return obstacle.isEmpty();
    }
}
