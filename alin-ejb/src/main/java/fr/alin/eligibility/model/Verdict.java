package fr.alin.eligibility.model;

/** What the rules say of one household and one home. See decision 26-missing-ceiling-or-income. */
public enum Verdict {
    /** Every rule that decides is met. */
    ELIGIBLE,
    /** At least one rule is not met. */
    NOT_ELIGIBLE,
    /** No rule fails, but the ceiling or the income to compare with it is not known. */
    UNKNOWN
}
