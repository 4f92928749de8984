package fr.alin.eligibility.model;

/** What became of a rule; {@code INFORMATION} never bars, {@code UNKNOWN} says that a figure is missing. */
public enum RuleState {
    HOLDS,
    FAILS,
    UNKNOWN,
    INFORMATION
}
