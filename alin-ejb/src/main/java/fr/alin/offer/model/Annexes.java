package fr.alin.offer.model;

/** The annexes let together with the home. */
public record Annexes(boolean parking, boolean cellar, boolean balcony, boolean terrace, boolean garden) {

    /** No annexes. */
    public static final Annexes NONE = new Annexes(false, false, false, false, false);
}
