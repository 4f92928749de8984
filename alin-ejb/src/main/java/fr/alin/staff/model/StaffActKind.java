package fr.alin.staff.model;

/** What a staff administrator does to a member's account. */
public enum StaffActKind {
    INVITED,
    INVITED_AGAIN,
    ROLE_CHANGED,

    /** Another agency or territory. */
    PLACED,

    /** She may read the right to housing (DALO). */
    PRIORITY_GRANTED,

    PRIORITY_WITHDRAWN,

    SUSPENDED,
    REACTIVATED
}
