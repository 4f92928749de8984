package fr.alin.account.model;

/** Why a link was mailed: to finish opening the account, or to replace a forgotten password. */
public enum LinkPurpose {
    ACTIVATION,
    NEW_PASSWORD
}
