package fr.alin.offer.model;

/** How the home is found once in its street; each part is empty when the landlord does not say it. */
public record Entrance(String residence, String building, String staircase, String door) {

    /** Nothing is said: a house, or a landlord who says it at the visit. */
    public static final Entrance UNSAID = new Entrance("", "", "", "");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MARK = 40;

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    public Entrance {
        residence = OfferTexts.optional("residence", residence, LONGEST_NAME);
        building = OfferTexts.optional("building", building, LONGEST_MARK);
        staircase = OfferTexts.optional("staircase", staircase, LONGEST_MARK);
        door = OfferTexts.optional("door", door, LONGEST_MARK);
    }
}
