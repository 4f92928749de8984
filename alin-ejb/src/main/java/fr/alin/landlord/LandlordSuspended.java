package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** Its key is right, but the landlord may not act for the time being. */
public class LandlordSuspended extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LandlordSuspended() {
        super("landlord.suspended");
    }
}
