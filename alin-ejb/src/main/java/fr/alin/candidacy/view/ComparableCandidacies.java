package fr.alin.candidacy.view;

/**
 * What became of the latest candidacies for homes of a type in a department.
 *
 * @param cases how many were answered, never fewer than {@value #LEAST}
 * @param retainedPercent how many of a hundred led to a lease
 * @param medianDays days from the candidacy until its answer, of the one in the middle
 */
public record ComparableCandidacies(int cases, int retainedPercent, int medianDays) {

    /** Fewer cases give no figure: it would mean nothing, and might tell of a person. */
    public static final int LEAST = 10;
}
