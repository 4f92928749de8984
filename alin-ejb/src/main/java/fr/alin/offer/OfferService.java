package fr.alin.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

import fr.alin.offer.view.OfferDetails;
import fr.alin.offer.view.OfferResults;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/** What can be read of offers. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.SYSTEM})
public class OfferService {

    /** Counts of the three circles and the cards of one of them, in one statement. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OfferResults search(OfferSearch search) {
        throw new UnsupportedOperationException();
    }

    /** An offer, even closed or withdrawn: a link that was kept still leads somewhere. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OfferDetails details(OfferReference reference) {
        throw new UnsupportedOperationException();
    }

    /** An offer one can apply for now; it stays so until the caller's transaction ends. */
    public OfferDetails open(OfferReference reference) {
        throw new UnsupportedOperationException();
    }
}
