package fr.alin.alert.model;

/** When matching offers are mailed: at once, or together once a day. */
public enum AlertFrequency {
    IMMEDIATE,
    DAILY
}
