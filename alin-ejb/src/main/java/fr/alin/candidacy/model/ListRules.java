package fr.alin.candidacy.model;

import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

import fr.alin.shared.model.UniqueNumber;

/**
 * Whether a candidacy may join the list of its home; nothing else decides it.
 * See decision 74-a-home-sends-one-list.
 */
public final class ListRules {

    private final Predicate<UniqueNumber> mayBePassedOn;
    private final LongFunction<ValidationEffect> employers;
    private final LongPredicate suits;

    /**
     * @param mayBePassedOn whether an application is in force on its site and in its holder's name
     * @param employers what the employer's answer does to the candidacy of this id
     * @param suits whether the home suits the candidacy of this id, or an advisor keeps it
     */
    public ListRules(
            Predicate<UniqueNumber> mayBePassedOn, LongFunction<ValidationEffect> employers, LongPredicate suits) {
        this.mayBePassedOn = mayBePassedOn;
        this.employers = employers;
        this.suits = suits;
    }

    /** Empty if it may join. */
    Optional<ListObstacle> obstacleTo(CandidacyFacts candidacy) {
        if (candidacy.status() != CandidacyStatus.APPROVED) {
            return Optional.of(ListObstacle.TO_REVIEW);
        }
        if (!mayBePassedOn.test(candidacy.application())) {
            return Optional.of(ListObstacle.NOT_IN_FORCE);
        }
        if (!suits.test(candidacy.id())) {
            return Optional.of(ListObstacle.NO_LONGER_SUITS);
        }
        return switch (employers.apply(candidacy.id())) {
            case NONE, GOES_WITHOUT -> Optional.empty();
            case WAITS -> Optional.of(ListObstacle.EMPLOYER_AWAITED);
            case STAYS -> Optional.of(ListObstacle.EMPLOYER_REFUSED);
        };
    }
}
