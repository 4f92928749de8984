package fr.alin.account.model;

/** State of a mailed link; used, replaced and unknown links look alike, so that keys cannot be guessed. */
public enum LinkState {
    VALID,
    EXPIRED,
    UNUSABLE
}
