package fr.alin.staff.model;

/** Whether a member can sign in. */
public enum StaffState {
    /** Has been mailed a link that still works. */
    INVITED,

    /** Has not followed the link in time and needs another invitation. */
    EXPIRED,

    ACTIVE,
    SUSPENDED
}
