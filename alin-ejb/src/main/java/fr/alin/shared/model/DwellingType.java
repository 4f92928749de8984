package fr.alin.shared.model;

/** Dwelling type by number of main rooms; a single room is smaller than a T1. */
public enum DwellingType {
    ROOM,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6
}
