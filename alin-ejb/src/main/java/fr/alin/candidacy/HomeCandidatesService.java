package fr.alin.candidacy;

import java.util.Collection;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.offer.ChosenOfferService;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/** What a landlord's agent may know of the candidates of its own offers: how many they are. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HomeCandidatesService {

    @Inject
    OfferEditingService offers;

    @Inject
    ChosenOfferService chosen;

    @Inject
    CandidacyQueries queries;

    @Inject
    CandidateCounts counts;

    /**
     * How many people a withdrawal of the offer would concern now.
     *
     * @throws fr.alin.landlord.LandlordNotFound for another landlord's offer
     */
    public TouchedCandidates touchedByWithdrawal(OfferReference offer) {
        offers.offer(offer); // refuses another landlord's
        return queries.touchedByWithdrawal(offer);
    }

    /**
     * The same for each of the landlord's offers among these; an offer without candidates is left out.
     *
     * @throws fr.alin.landlord.LandlordNotFound for another landlord
     */
    public Map<OfferReference, TouchedCandidates> touchedByWithdrawal(
            String landlordCode, Collection<OfferReference> references) {
        return counts.touchedByWithdrawal(chosen.chosen(landlordCode, references).stream()
                .map(EditableOffer::reference)
                .toList());
    }
}
