package fr.alin.account.model;

/** What a mailed link is still good for; used, replaced and unknown ones look alike, so that none can be guessed. */
public enum LinkState {
    VALID,
    EXPIRED,
    UNUSABLE
}
