package fr.alin.candidacy.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many candidates a home's list has.
 *
 * @param asked as many as the landlord expects
 * @param needed as many as the commission has to examine; fewer are a lack of candidates
 */
public record ListSize(int asked, int needed) {

    private static final int LEGAL = 3;

    /** At least three, as the commission has to examine three applications for a home (CCH R441-3). */
    public static ListSize of(int candidatesToPropose) {
        return new ListSize(Math.max(candidatesToPropose, LEGAL), LEGAL);
    }

    /** As many as the landlord says: the law does not ask for three for a home adapted for the poorest (PLAI adapté). */
    public static ListSize exempt(int candidatesToPropose) {
        return new ListSize(candidatesToPropose, 1);
    }

    /** The ranks that can be given. */
    public List<Integer> ranks() {
        return IntStream.rangeClosed(1, asked).boxed().toList();
    }
}
