package fr.alin.offer;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordAgentService;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.model.LandlordOffers;
import fr.alin.offer.view.EditableOffer;
import fr.alin.offer.view.EditableOffers;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * Offers entered, corrected and withdrawn on a screen by an administrator or a landlord's agent, who sees and touches
 * her own landlord's only. Each change raises the posting's version, so that older messages do not undo it.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class OfferEditingService {

    @Inject
    LandlordAgentService agents;

    /** Those the caller may act for, by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LandlordView> landlords() {
        return agents.ownLandlords();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EditableOffers list(LandlordOffers asked) {
        throw new UnsupportedOperationException();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EditableOffer offer(OfferReference reference) {
        throw new UnsupportedOperationException();
    }

    /** Posts a home as version 1; the landlord's name is the registered one. */
    public OfferReference enter(EnterOffer command) {
        throw new UnsupportedOperationException();
    }

    public void correct(CorrectOffer command) {
        throw new UnsupportedOperationException();
    }

    /** Takes the home back; its candidates are told and freed. */
    public void withdraw(OfferReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    /** Adds a JPEG or PNG behind the others, at most ten. */
    public void addPhoto(OfferReference reference, byte[] content, String caption) {
        throw new UnsupportedOperationException();
    }

    public void removePhoto(OfferReference reference, String hash) {
        throw new UnsupportedOperationException();
    }

    /** Puts a photo in this place, from 1; the first is the one that lists show. */
    public void movePhoto(OfferReference reference, String hash, int place) {
        throw new UnsupportedOperationException();
    }
}
