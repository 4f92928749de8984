package fr.alin.shared.model;

/** Typology by number of main rooms; a room of its own is smaller than a T1. */
public enum DwellingType {
    ROOM,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6
}
