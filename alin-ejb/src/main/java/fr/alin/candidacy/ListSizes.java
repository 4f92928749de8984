package fr.alin.candidacy;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ListSize;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.Financing;
import fr.alin.shared.model.OfferReference;

/** How many candidates the landlord of a home expects. */
@ApplicationScoped
class ListSizes {

    @Inject
    OfferService offers;

    ListSize of(OfferReference home) {
        var posting = offers.details(home).posting();
        var asked = posting.reservation().candidatesToPropose();
        return posting.rent().financing().equals(Optional.of(Financing.PLAI_ADP))
                ? ListSize.exempt(asked)
                : ListSize.of(asked);
    }
}
