package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.model.SecondLook;
import fr.alin.candidacy.model.SecondLookState;

/**
 * The review of a refusal by another advisor.
 *
 * @param words of the applicant; may be empty
 * @param decidedAt empty while it is open
 * @param mine whether the reader may decide on it
 */
public record SecondLookView(
        Instant askedAt, String words, SecondLookState state, Optional<Instant> decidedAt, boolean mine) {

    /** @param mine whether the reader may decide on it */
    public static SecondLookView of(SecondLook look, boolean mine) {
        return new SecondLookView(look.askedAt(), look.words(), look.state(), look.decidedAt(), mine);
    }

    public boolean isOpen() {
        return state == SecondLookState.OPEN;
    }
}
