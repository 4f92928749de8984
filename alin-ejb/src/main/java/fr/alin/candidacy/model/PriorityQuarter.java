package fr.alin.candidacy.model;

import java.util.OptionalInt;

/**
 * How many homes of a programme went to households whose right to housing (DALO) is recognised; the law asks for a quarter
 * (CCH, article L313-26-2). Of whom the right is recognised is special personal data: figures below five are left out, and
 * so is a figure from which such a one could be computed.
 *
 * @param attributions signed leases; empty below five
 * @param priority those of recognised households; empty if it, or the number of the others, is below five
 */
public record PriorityQuarter(OptionalInt attributions, OptionalInt priority) {

    /** The smallest figure that is shown. */
    public static final int SMALLEST = 5;

    private static final int PERCENT = 100;
    private static final int TARGET = 25;

    public static PriorityQuarter of(int attributions, int priority) {
        return new PriorityQuarter(
                shownIf(attributions >= SMALLEST, attributions),
                shownIf(priority >= SMALLEST && attributions - priority >= SMALLEST, priority));
    }

    private static OptionalInt shownIf(boolean large, int figure) {
        return large ? OptionalInt.of(figure) : OptionalInt.empty();
    }

    /** The share in whole per cent, rounded down; empty if it is hidden. */
    public OptionalInt share() {
        return priority.isPresent()
                ? OptionalInt.of(PERCENT * priority.getAsInt() / attributions.getAsInt())
                : OptionalInt.empty();
    }

    /** Whether a quarter is reached; false if it is hidden. */
    public boolean isReached() {
        return share().orElse(0) >= TARGET;
    }
}
