package fr.alin.candidacy.model;

/** Why "Je postule" is not available; the first that applies is shown. */
public enum Obstacle {
    WITHDRAWN,
    NOT_YET_OPEN,
    CLOSED,
    /** The home went back to its landlord, whatever its last day. */
    HOME_RETURNED,
    /** The lease of the home is signed. */
    HOME_LET,
    NOT_VALIDATED,
    /** The application is no longer in the name of the account's holder. */
    IDENTITY_NOT_CONFIRMED,
    /** The application has led to a lease. */
    LEASE_SIGNED,
    SAME_OFFER,
    ACTIVE_CANDIDACY,
    /** The tax income exceeds the income ceiling of the home. */
    INCOME_CEILING,
    /** The home has an income ceiling, but the application gives no tax income. */
    TAX_INCOME_MISSING,
    TYPE,
    SURFACE,
    RENT;

    /** Whether an eligibility rule is the reason. */
    public boolean isRule() {
        return compareTo(ACTIVE_CANDIDACY) > 0;
    }
}
