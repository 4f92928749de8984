package fr.alin.account.model;

/**
 * Why a link was mailed: to finish opening the account, to replace a forgotten password, or to enter as
 * a member of staff.
 */
public enum LinkPurpose {
    ACTIVATION,
    NEW_PASSWORD,
    INVITATION
}
