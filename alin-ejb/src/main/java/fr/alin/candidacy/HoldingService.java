package fr.alin.candidacy;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.HeldHomes;
import fr.alin.offer.OfferHoldingService;
import fr.alin.offer.view.HeldOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/** Tells a landlord which of its offers and dossiers AL'in holds, so that both can compare. */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HoldingService {

    @Inject
    OfferHoldingService offers;

    @Inject
    HeldDossiers dossiers;

    /** The landlord's next offers by reference, at most {@code most}. */
    public HeldHomes page(String landlord, Optional<OfferReference> after, int most) {
        var found = offers.page(landlord, after, most + 1);
        var page = found.size() > most ? found.subList(0, most) : found;
        var held = dossiers.of(landlord, page.stream().map(HeldOffer::reference).toList());
        var homes = page.stream()
                .map(offer -> new HeldHomes.Home(
                        offer, held.getOrDefault(offer.reference().value(), List.of())))
                .toList();
        return new HeldHomes(
                homes,
                found.size() > most ? Optional.of(page.get(page.size() - 1).reference()) : Optional.empty());
    }
}
