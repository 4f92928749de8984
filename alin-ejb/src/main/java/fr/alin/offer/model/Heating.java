package fr.alin.offer.model;

/** Who runs the heating, the household or the building, and on what; {@code DISTRICT} is a heat network. */
public enum Heating {
    INDIVIDUAL_GAS,
    INDIVIDUAL_ELECTRIC,
    INDIVIDUAL_OTHER,
    COLLECTIVE_GAS,
    COLLECTIVE_ELECTRIC,
    COLLECTIVE_OTHER,
    DISTRICT
}
