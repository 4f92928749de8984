package fr.alin.offer.model;

/** Letters of the energy and greenhouse-gas labels (diagnostic de performance énergétique). */
public enum EnergyClass {
    A,
    B,
    C,
    D,
    E,
    F,
    G
}
