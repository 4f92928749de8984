package fr.alin.offer.model;

import fr.alin.shared.model.TextBound;

/** How the home is found once in its street; each part is empty when the landlord does not say it. */
public record Entrance(String residence, String building, String staircase, String door) {

    /** Nothing is said: a house, or a landlord who says it at the visit. */
    public static final Entrance UNSAID = new Entrance("", "", "", "");

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    public Entrance {
        residence = OfferTexts.optional("residence", residence, TextBound.OFFER_RESIDENCE);
        building = OfferTexts.optional("building", building, TextBound.OFFER_MARK);
        staircase = OfferTexts.optional("staircase", staircase, TextBound.OFFER_MARK);
        door = OfferTexts.optional("door", door, TextBound.OFFER_MARK);
    }
}
