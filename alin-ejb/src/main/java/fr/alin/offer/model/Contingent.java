package fr.alin.offer.model;

import java.io.Serializable;

/** Holder of the reservation: one of the seven codes of the register of social homes (RPLS). */
public record Contingent(String code) implements Serializable {

    public static final Contingent ACTION_LOGEMENT = new Contingent("3");

    /** @throws ImpossibleOfferValue {@code offer.contingent-unknown} */
    public Contingent {
        if (code == null || code.length() != 1 || code.charAt(0) < '1' || code.charAt(0) > '7') {
            throw new ImpossibleOfferValue("contingent", code, "offer.contingent-unknown");
        }
    }
}
