package fr.alin.reference.model;

/** Zone of an income ceiling: the first four for PLAI, PLUS and PLS (arrêté of 29 July 1987), the others for PLI (A/B/C). */
public enum CeilingZone {
    PARIS_ADJOINING,
    ILE_DE_FRANCE,
    OTHER_REGIONS,
    OVERSEAS,
    A_BIS,
    A,
    B1,
    B2_C
}
