package fr.alin.staff.view;

/**
 * An agency.
 *
 * @param members number of members who belong to it, suspended ones included
 */
public record AgencyLine(long id, String name, int members) {}
