package fr.alin.candidacy.view;

import fr.alin.candidacy.model.PriorityQuarter;

/**
 * A programme of a landlord.
 *
 * @param name of the residence; without one the address, or empty when the offer is no longer known
 */
public record ProgrammeLine(String landlord, String name, String city, PriorityQuarter quarter) {}
