package fr.alin.integration.landlord;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.HeldHomes;
import fr.alin.contract.landlord.HeldDossier;
import fr.alin.contract.landlord.HeldDossierState;
import fr.alin.contract.landlord.HeldOfferState;
import fr.alin.contract.landlord.HeldOffers;
import fr.alin.shared.model.OfferReference;

/** Maps what AL'in holds of a landlord to the contract's words. */
final class HoldingsMapper {

    HeldOffers toMessage(HeldHomes page) {
        var message = new HeldOffers();
        page.homes().stream().map(HoldingsMapper::offer).forEach(message.getOffer()::add);
        page.next().map(OfferReference::value).ifPresent(message::setNext);
        return message;
    }

    private static HeldOffers.Offer offer(HeldHomes.Home home) {
        var offer = new HeldOffers.Offer();
        offer.setReference(home.offer().reference().value());
        offer.setVersion(home.offer().version());
        offer.setState(HeldOfferState.fromValue(home.offer().state().name()));
        home.dossiers().stream().map(HoldingsMapper::dossier).forEach(offer.getDossier()::add);
        return offer;
    }

    private static HeldDossier dossier(fr.alin.candidacy.view.HeldDossier held) {
        var dossier = new HeldDossier();
        dossier.setCandidacy(held.candidacy());
        dossier.setState(state(held.status()));
        dossier.setPosition(held.position());
        return dossier;
    }

    /** A dossier cannot be taken back, so what ends before its departure does not occur; it would be the home's end. */
    private static HeldDossierState state(CandidacyStatus status) {
        return switch (status) {
            case SUBMITTED, APPROVED, SENT_TO_LANDLORD -> HeldDossierState.SENT;
            case RECEIVED_BY_LANDLORD -> HeldDossierState.RECEIVED;
            case PAPERS_REQUESTED -> HeldDossierState.INCOMPLETE;
            case VISIT_PLANNED -> HeldDossierState.VISIT;
            case COMMISSION_PLANNED -> HeldDossierState.COMMISSION;
            case POSTPONED -> HeldDossierState.POSTPONED;
            case WAITING -> HeldDossierState.WAITING;
            case ALLOCATED -> HeldDossierState.ALLOCATED;
            case NOT_ALLOCATED -> HeldDossierState.NOT_ALLOCATED;
            case LEASE_SIGNED -> HeldDossierState.LEASE_SIGNED;
            case RENOUNCED -> HeldDossierState.RENOUNCED;
            case RELEASED, CANCELLED, REFUSED -> HeldDossierState.RELEASED;
        };
    }
}
