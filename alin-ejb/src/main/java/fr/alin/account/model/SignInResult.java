package fr.alin.account.model;

/** How a sign-in ended; a refusal never tells whether the e-mail is known. */
public enum SignInResult {
    ACCEPTED,
    REFUSED,
    LOCKED,
    /** Too many sign-ins failed from this network; that tells nothing of an account. */
    SOURCE_STOPPED
}
