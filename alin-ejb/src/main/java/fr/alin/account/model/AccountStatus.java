package fr.alin.account.model;

/**
 * An account is requested, then active once its holder has confirmed the address and chosen a password (R-035 to
 *
 */
public enum AccountStatus {
    REQUESTED,
    ACTIVE
}
