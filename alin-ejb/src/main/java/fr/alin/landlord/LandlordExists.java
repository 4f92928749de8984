package fr.alin.landlord;

import fr.alin.shared.error.BusinessException;

/** Another landlord has this code already. */
public class LandlordExists extends BusinessException {

    private static final long serialVersionUID = 1L;

    public LandlordExists() {
        super("landlord.exists");
    }
}
