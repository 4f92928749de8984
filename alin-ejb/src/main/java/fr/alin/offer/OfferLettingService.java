package fr.alin.offer;

import java.time.Clock;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * Ends an offer for the people who look for a home: its candidates are chosen, or it is let. A lease can be taken back.
 * See decision 71-a-home-has-a-file.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfferLettingService {

    @Inject
    OfferIntakeRepository offers;

    @Inject
    Clock clock;

    /** Takes the offer out of what is searched. Locks it until the transaction ends, unless it is let already. */
    public void let(OfferReference offer) {
        offers.let(offer, clock.instant());
    }

    /** Locks the offer until the transaction ends, as who closes it or lets it does. */
    public void lock(OfferReference offer) {
        offers.lockAll(Set.of(offer));
    }

    /**
     * Takes a published offer out of what is searched; its landlord can still withdraw it, and then publish it again.
     * Locks it until the transaction ends.
     */
    public void close(OfferReference offer) {
        offers.close(offer, clock.instant());
    }

    /** Closes an offer that was let by mistake. Locks it until the transaction ends. */
    @RolesAllowed(Role.ADVISOR)
    public void undo(OfferReference offer) {
        offers.undoLet(offer, clock.instant());
    }
}
