package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A landlord has answered, or its time to answer is not over. */
public class LandlordNotSilent extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LandlordNotSilent() {
        super("candidacy.landlord-not-silent");
    }
}
