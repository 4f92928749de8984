package fr.alin.candidacy;

import java.util.Collection;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.offer.ChosenOfferService;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/** Tells a landlord's agent how many people an act on several offers touches; not who they are. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class CandidateCountService {

    @Inject
    ChosenOfferService offers;

    @Inject
    CandidateCounts counts;

    /** The active candidates of each of the landlord's offers among these; an offer without any is left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<OfferReference, Integer> ofChosen(String landlordCode, Collection<OfferReference> references) {
        var own = offers.chosen(landlordCode, references).stream()
                .map(EditableOffer::reference)
                .toList();
        return counts.active(own);
    }
}
