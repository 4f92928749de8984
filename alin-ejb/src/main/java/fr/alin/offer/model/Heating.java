package fr.alin.offer.model;

/** Individual or shared heating, and its energy; {@code DISTRICT} is a heat network. */
public enum Heating {
    INDIVIDUAL_GAS,
    INDIVIDUAL_ELECTRIC,
    INDIVIDUAL_OTHER,
    COLLECTIVE_GAS,
    COLLECTIVE_ELECTRIC,
    COLLECTIVE_OTHER,
    DISTRICT
}
