package fr.alin.candidacy.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said of a step of a candidacy beside its stage and its moment.
 *
 * @param day the day of the visit, commission, decision or signature, apart from the moment of receipt
 * @param reason the name of a reason of the catalogue that belongs to the stage; may be empty
 * @param words free text; may be empty
 * @param term the last day to hand in papers or to meet a condition
 * @param rank the rank that the commission gave
 */
public record Step(
        Actor actor, Optional<LocalDate> day, String reason, String words, Optional<LocalDate> term, OptionalInt rank) {

    static Step by(Actor actor) {
        return new Step(actor, Optional.empty(), "", "", Optional.empty(), OptionalInt.empty());
    }

    static Step usual(CandidacyStatus stage) {
        return by(Actor.usualOf(stage));
    }

    Step on(LocalDate given) {
        return new Step(actor, Optional.of(given), reason, words, term, rank);
    }

    public Step because(String named, String text) {
        return new Step(actor, day, named, text, term, rank);
    }

    public Step until(Optional<LocalDate> last) {
        return new Step(actor, day, reason, words, last, rank);
    }

    /** A decision of the commission on that day. */
    static Step of(LandlordDecision taken, LocalDate day) {
        return new Step(
                Actor.LANDLORD,
                Optional.of(day),
                taken.outcome().name(),
                taken.words(),
                taken.conditionUntil(),
                taken.rank());
    }
}
