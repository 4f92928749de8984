package fr.alin.staff.model;

/** What a staff administrator does to a member's account. */
public enum StaffActKind {
    INVITED,
    INVITED_AGAIN,
    ROLE_CHANGED,

    /** Another agency or territory. */
    PLACED,

    SUSPENDED,
    REACTIVATED
}
