package fr.alin.candidacy.model;

/** Why "Je postule" is not offered, in the order the reasons are told. */
public enum Obstacle {
    WITHDRAWN,
    NOT_YET_OPEN,
    CLOSED,
    NOT_VALIDATED,
    /** The application is not in the name of the account's holder any more. */
    IDENTITY_NOT_CONFIRMED,
    SAME_OFFER,
    ACTIVE_CANDIDACY,
    /** The tax income is above the ceiling of the home. */
    INCOME_CEILING,
    /** The ceiling of the home asks for a tax income that the application does not tell. */
    TAX_INCOME_MISSING,
    TYPE,
    SURFACE,
    RENT;

    /** Whether the household and the home do not go together, whatever the dates. */
    public boolean isRule() {
        return compareTo(ACTIVE_CANDIDACY) > 0;
    }
}
