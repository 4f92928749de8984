package fr.alin.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import fr.alin.offer.view.BatchOutcome;
import fr.alin.shared.security.Role;

/** Takes in what landlords' systems say about their offers. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OfferPublicationService {

    /** Applies a batch in one transaction: its good part takes effect, the refused part is named. */
    public BatchOutcome receive(OfferBatch batch) {
        throw new UnsupportedOperationException();
    }
}
