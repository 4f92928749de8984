package fr.alin.offer.model;

/** Why a landlord takes an offer away; its candidates read it. */
public enum WithdrawalReason {
    LET_OTHERWISE,
    WORKS,
    SOLD,
    /** It was posted by mistake. */
    ERROR,
    /** Stated in words. */
    OTHER,
    /** The landlord's system gave none; nobody can choose it on a screen. */
    NOT_STATED
}
