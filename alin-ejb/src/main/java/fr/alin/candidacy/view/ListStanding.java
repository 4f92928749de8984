package fr.alin.candidacy.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an applicant sees of the list of her home.
 *
 * @param leavesOn from which day on it may leave by itself; empty if none does, or it has left
 * @param sent whether she is in the list that left, so that her position is the rank in it
 */
public record ListStanding(Optional<LocalDate> leavesOn, boolean sent) implements Serializable {

    /** Neither in a list, nor waiting for one. */
    public static ListStanding none() {
        return new ListStanding(Optional.empty(), false);
    }
}
