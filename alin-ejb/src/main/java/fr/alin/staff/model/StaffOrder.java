package fr.alin.staff.model;

/** What the list of members is sorted by. */
public enum StaffOrder {
    NAME,
    EMAIL,
    ROLE,
    AGENCY,
    STATE,
    INVITED,
    SEEN
}
