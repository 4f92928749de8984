package fr.alin.candidacy.model;

/** Whether a home that has changed still suits a candidate. */
public enum HomeFit {
    /** Not judged since the last change. */
    DUE,
    SUITS,
    /** A rule bars the home for her household. */
    BARRED,
    /** A rule does, and an advisor keeps her a candidate for a reason. */
    KEPT;

    /** @param mayApply whether no rule bars the home */
    public static HomeFit of(boolean mayApply) {
        return mayApply ? SUITS : BARRED;
    }
}
