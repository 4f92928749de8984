package fr.alin.offer.model;

/** What a candidate relies on when she applies for a home; a change of anything else is not told. */
public enum OfferFact {
    TYPE,
    /** Habitable, in m². */
    SURFACE,
    /** Without charges, euros a month. */
    RENT,
    /** Euros a month. */
    CHARGES,
    /** The financing, which decides on the income ceiling. */
    STANDARD,
    AVAILABLE_ON,
    /** Whether it suits people with reduced mobility. */
    ACCESSIBLE,
    /** The last day to apply, after which the list of candidates leaves. */
    CLOSES_ON
}
