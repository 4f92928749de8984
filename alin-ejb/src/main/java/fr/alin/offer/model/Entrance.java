package fr.alin.offer.model;

import fr.alin.shared.model.TextBound;

/** How to find the home at its address; each part may be empty. */
public record Entrance(String residence, String building, String staircase, String door) {

    /** Every part empty. */
    public static final Entrance UNKNOWN = new Entrance("", "", "", "");

    /** @throws ImpossibleOfferValue {@code offer.text-too-long} */
    public Entrance {
        residence = OfferTexts.optional("residence", residence, TextBound.OFFER_RESIDENCE);
        building = OfferTexts.optional("building", building, TextBound.OFFER_MARK);
        staircase = OfferTexts.optional("staircase", staircase, TextBound.OFFER_MARK);
        door = OfferTexts.optional("door", door, TextBound.OFFER_MARK);
    }
}
