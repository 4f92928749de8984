package fr.alin.staff.model;

/** The roles of the staff, named as in {@link fr.alin.shared.security.Role}. */
public enum StaffRole {
    ADVISOR,
    TEAM_LEAD,
    SUPPORT,
    DPO,
    STAFF_ADMINISTRATOR,
    ADMINISTRATOR
}
