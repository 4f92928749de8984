package fr.alin.offer.model;

/** What goes with the home, let together with it. */
public record Annexes(boolean parking, boolean cellar, boolean balcony, boolean terrace, boolean garden) {

    /** The home alone. */
    public static final Annexes NONE = new Annexes(false, false, false, false, false);
}
