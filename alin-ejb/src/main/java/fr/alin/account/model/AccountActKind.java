package fr.alin.account.model;

/** What a member of staff did to a person's account. */
public enum AccountActKind {
    /** Opened the page about her. */
    OPENED,
    /** Somebody who claimed to be her did not know what she would know; nothing was opened. */
    CHECK_FAILED,
    /** Had a link mailed to the account's address, to confirm it or to choose another password. */
    LINK_MAILED,
    /** Had a new code mailed to the address that the registration site holds. */
    CODE_MAILED,
    /** Ended the locks after failed sign-ins. */
    UNLOCKED,
    /** Ended all her sessions. */
    SESSIONS_ENDED,
    /** Made an export of her data. */
    EXPORTED,
    /** Erased her account. */
    ERASED
}
