package fr.alin.account.model;

/** Why the holder of an account is called otherwise from now on. */
public enum NameChangeReason {
    /** Marriage, separation, or any other choice of the name one uses. */
    USAGE,
    /** It was typed wrongly. */
    CORRECTION,
    /** The registry of births says otherwise now: a change of birth name, first name or gender. */
    CIVIL_STATUS
}
