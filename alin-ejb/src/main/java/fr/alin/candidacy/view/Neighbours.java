package fr.alin.candidacy.view;

import java.util.Optional;

/**
 * The candidacies before and after one in a list, in its order and under its filters.
 *
 * @param previous the nearest before that no colleague has open
 * @param next likewise after; of a candidacy that is not in the list, the first of the list
 * @param place from 1; 0 if it is not in the list
 * @param total of the list
 * @param passedOver how many between it and the next are open with colleagues
 */
public record Neighbours(Optional<Long> previous, Optional<Long> next, int place, int total, int passedOver) {

    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty(), 0, 0, 0);
}
