package fr.alin.candidacy.model;

import java.util.Optional;
import java.util.function.Predicate;

import fr.alin.shared.model.UniqueNumber;

/**
 * Whether a candidacy may join the list of its home; nothing else decides it.
 * See decision 74-a-home-sends-one-list.
 */
public final class ListRules {

    private final Predicate<UniqueNumber> mayBePassedOn;

    /** @param mayBePassedOn whether an application is in force on its site and in its holder's name */
    public ListRules(Predicate<UniqueNumber> mayBePassedOn) {
        this.mayBePassedOn = mayBePassedOn;
    }

    /** Empty if it may join. */
    Optional<ListObstacle> obstacleTo(CandidacyFacts candidacy) {
        if (candidacy.status() != CandidacyStatus.APPROVED) {
            return Optional.of(ListObstacle.TO_REVIEW);
        }
        return mayBePassedOn.test(candidacy.application()) ? Optional.empty() : Optional.of(ListObstacle.NOT_IN_FORCE);
    }
}
