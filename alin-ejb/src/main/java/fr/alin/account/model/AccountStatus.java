package fr.alin.account.model;

/** An account is asked for, then active once its holder has confirmed the e-mail and chosen a password. */
public enum AccountStatus {
    REQUESTED,
    ACTIVE
}
