package fr.alin.housingapplication.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A next action.
 *
 * @param left number of items that are still missing; for a missing tax income, its year
 * @param day due date, or the day since when it applies; absent if there is none
 */
public record NextAction(NextStep step, int left, Optional<LocalDate> day) {

    public NextAction(NextStep step, int left) {
        this(step, left, Optional.empty());
    }
}
