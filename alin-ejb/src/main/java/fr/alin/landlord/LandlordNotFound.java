package fr.alin.landlord;

import fr.alin.shared.error.NotFound;

/** No landlord has this code. */
public class LandlordNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public LandlordNotFound() {
        super("landlord.not-found");
    }
}
