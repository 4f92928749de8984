package fr.alin.alert.model;

/** When the offers that an alert finds are mailed: at once, or all of a day together in the morning. */
public enum AlertFrequency {
    IMMEDIATE,
    DAILY
}
