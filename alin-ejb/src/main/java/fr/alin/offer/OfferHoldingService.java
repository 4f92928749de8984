package fr.alin.offer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.view.HeldOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Tells a landlord which of its offers AL'in holds. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfferHoldingService {

    @Inject
    HeldOffers offers;

    @Inject
    Clock clock;

    /** The landlord's next offers by reference, in any state. */
    public List<HeldOffer> page(String landlord, Optional<OfferReference> after, int most) {
        return offers.page(landlord, after.map(OfferReference::value).orElse(""), most, Today.of(clock));
    }
}
