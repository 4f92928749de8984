package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** The key is right, but the landlord is suspended. */
public class LandlordSuspended extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LandlordSuspended() {
        super("landlord.suspended");
    }
}
