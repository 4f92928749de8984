package fr.alin.offer.model;

import fr.alin.shared.model.TextBound;

/**
 * The right under which Action Logement proposes candidates for the home.
 *
 * @param agreement number of the reservation agreement with the landlord; may be empty
 * @param candidatesToPropose how many candidates the landlord expects, from 1 to 99
 */
public record Reservation(ReservationMode mode, Contingent contingent, String agreement, int candidatesToPropose) {

    /** The commission examines three applications for a home (art. R441-3 CCH). */
    public static final int USUAL_CANDIDATES = 3;

    private static final int MAX_CANDIDATES = 99;

    /** @throws ImpossibleOfferValue {@code offer.candidates-impossible}, {@code offer.text-too-long} */
    public Reservation {
        if (candidatesToPropose < 1 || candidatesToPropose > MAX_CANDIDATES) {
            throw new ImpossibleOfferValue(
                    "candidatesToPropose", candidatesToPropose, "offer.candidates-impossible", MAX_CANDIDATES);
        }
        agreement = OfferTexts.optional("agreement", agreement, TextBound.OFFER_AGREEMENT);
    }

    /** A yearly flow of Action Logement, three candidates. */
    public static Reservation usual() {
        return new Reservation(ReservationMode.FLUX, Contingent.ACTION_LOGEMENT, "", USUAL_CANDIDATES);
    }
}
