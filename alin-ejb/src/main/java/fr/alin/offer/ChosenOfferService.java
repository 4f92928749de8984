package fr.alin.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordAgentService;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Reads several offers of one landlord that an agent has chosen, and changes the last day of one. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class ChosenOfferService {

    @Inject
    LandlordAgentService agents;

    @Inject
    LandlordOfferRepository readings;

    @Inject
    OfferEditingService editing;

    @Inject
    Clock clock;

    /**
     * The landlord's offers among these, by reference and without photos.
     *
     * @throws OfferNotFound when none of them is the landlord's
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EditableOffer> chosen(String landlordCode, Collection<OfferReference> references) {
        agents.own(landlordCode);
        var found = readings.chosen(landlordCode, references, Today.of(clock));
        if (found.isEmpty()) {
            throw new OfferNotFound();
        }
        return found;
    }

    /**
     * Sets another last day to apply; candidates stay.
     *
     * @param version as read; the change is refused if the offer has another one by now
     */
    public void closeOn(OfferReference reference, long version, LocalDate day) {
        var offer = editing.offer(reference);
        if (offer.let()) {
            throw new OfferIsLet();
        }
        if (!offer.withdrawable()) {
            throw new OfferIsWithdrawn();
        }
        var posting = offer.posting().closingOn(day);
        if (posting.hasClosed(Today.of(clock))) {
            throw new ImpossibleOfferValue("closesOn", day, "offer.closes-past");
        }
        editing.correct(new CorrectOffer(reference, version, posting));
    }
}
