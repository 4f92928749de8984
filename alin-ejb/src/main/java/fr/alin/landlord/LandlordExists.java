package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** Refused: another landlord has this code. */
public class LandlordExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LandlordExists() {
        super("landlord.exists");
    }
}
