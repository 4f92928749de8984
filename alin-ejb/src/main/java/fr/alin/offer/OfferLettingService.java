package fr.alin.offer;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * Ends an offer whose home is let.
 * See decision 71-a-home-has-a-file.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfferLettingService {

    @Inject
    OfferIntakeRepository offers;

    @Inject
    Clock clock;

    /** Takes the offer out of what is searched, for good. Locks it until the transaction ends, unless it is let already. */
    public void let(OfferReference offer) {
        offers.let(offer, clock.instant());
    }
}
