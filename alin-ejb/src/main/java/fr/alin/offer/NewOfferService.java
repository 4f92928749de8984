package fr.alin.offer;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.model.NewOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Hands each offer to the saved searches once, when it opens. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class NewOfferService {

    @Inject
    NewOfferRepository offers;

    @Inject
    Clock clock;

    /**
     * Takes open offers that were not handed out before. They count as handed out once the transaction commits.
     *
     * @param most how many to take at most
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<NewOffer> take(int most) {
        return offers.claim(most, Today.of(clock), clock.instant());
    }

    /** Those of the given offers that are open for applications today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NewOffer> open(Collection<OfferReference> references) {
        return references.isEmpty() ? List.of() : offers.open(references, Today.of(clock));
    }
}
