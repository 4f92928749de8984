package fr.alin.housingapplication.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that waits.
 *
 * @param left how many things it still needs
 * @param day the day it must be done by, or since when it is so; absent when no day counts
 */
public record NextAction(NextStep step, int left, Optional<LocalDate> day) {

    public NextAction(NextStep step, int left) {
        this(step, left, Optional.empty());
    }
}
