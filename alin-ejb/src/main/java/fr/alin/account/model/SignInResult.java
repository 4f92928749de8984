package fr.alin.account.model;

/** How a sign-in ended; a refusal never tells whether the e-mail is known. */
public enum SignInResult {
    ACCEPTED,
    REFUSED,
    LOCKED
}
