package fr.alin.eligibility.model;

/** Result of a rule; {@code INFORMATION} never bars, {@code UNKNOWN} means that a figure is missing. */
public enum RuleState {
    HOLDS,
    FAILS,
    UNKNOWN,
    INFORMATION
}
