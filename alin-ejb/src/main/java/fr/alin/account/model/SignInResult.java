package fr.alin.account.model;

/** Result of a sign-in; a refusal never reveals whether the address has an account. */
public enum SignInResult {
    ACCEPTED,
    REFUSED,
    LOCKED,
    /** Too many sign-ins failed from this network; reveals nothing about an account. */
    SOURCE_STOPPED
}
