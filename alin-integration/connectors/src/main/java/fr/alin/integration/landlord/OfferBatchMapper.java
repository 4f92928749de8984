package fr.alin.integration.landlord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.contract.landlord.Offer;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.landlord.Publication;
import fr.alin.contract.landlord.Withdrawal;
import fr.alin.integration.messaging.Reception;
import fr.alin.offer.ChangeOffer;
import fr.alin.offer.OfferBatch;
import fr.alin.offer.OfferNotice;
import fr.alin.offer.PublishOffer;
import fr.alin.offer.WithdrawOffer;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** Translates a landlord's message into a batch; an offer with an impossible value is refused alone. */
final class OfferBatchMapper {

    MappedBatch toBatch(String messageId, Offers offers) {
        var notices = new ArrayList<OfferNotice>();
        var refused = new ArrayList<RefusedEntry>();
        for (var entry : offers.getEntries()) {
            try {
                notices.add(notice(entry, offers));
            } catch (InvalidValueException impossible) {
                refused.add(new RefusedEntry(referenceOf(entry), Reception.reasonOf(impossible)));
            }
        }
        return new MappedBatch(new OfferBatch(messageId, offers.getLandlord(), notices), List.copyOf(refused));
    }

    /** The same message with only what it says of one offer. */
    Offers only(String reference, Offers offers) {
        var alone = new Offers();
        alone.setMessageId(offers.getMessageId());
        alone.setLandlord(offers.getLandlord());
        alone.setLandlordName(offers.getLandlordName());
        alone.setSentAt(offers.getSentAt());
        offers.getEntries().stream()
                .filter(entry -> referenceOf(entry).equals(reference))
                .forEach(alone.getEntries()::add);
        return alone;
    }

    private static String referenceOf(Object entry) {
        return entry instanceof Offer offer ? offer.getReference() : ((Withdrawal) entry).getReference();
    }

    private static OfferNotice notice(Object entry, Offers offers) {
        var reference = new OfferReference(referenceOf(entry));
        if (entry instanceof Publication publication) {
            return new PublishOffer(reference, publication.getVersion(), posting(publication, offers));
        }
        if (entry instanceof Offer change) {
            return new ChangeOffer(reference, change.getVersion(), posting(change, offers));
        }
        return new WithdrawOffer(reference, ((Withdrawal) entry).getVersion());
    }

    private static OfferPosting posting(Offer offer, Offers offers) {
        return new OfferPosting(
                offers.getLandlordName(),
                place(offer),
                dwelling(offer),
                new Rent(RentStandard.valueOf(offer.getStandard().value()), offer.getRent(), offer.getCharges()),
                offer.getAvailableOn(),
                offer.getClosesOn(),
                offer.getDescription());
    }

    private static OfferPlace place(Offer offer) {
        var point = offer.getLatitude() == null || offer.getLongitude() == null
                ? Optional.<Coordinates>empty()
                : Optional.of(new Coordinates(
                        offer.getLatitude().doubleValue(), offer.getLongitude().doubleValue()));
        return new OfferPlace(
                new CommuneCode(offer.getCommune()), offer.getCity(), offer.getPostalCode(), offer.getAddress(), point);
    }

    private static Dwelling dwelling(Offer offer) {
        return new Dwelling(
                DwellingKind.valueOf(offer.getKind().value()),
                DwellingType.valueOf(offer.getType().value()),
                offer.getSurface(),
                Optional.ofNullable(offer.getFloor()),
                offer.isLift(),
                offer.isAccessible(),
                Optional.of(EnergyClass.valueOf(offer.getEnergyClass())),
                Optional.of(EnergyClass.valueOf(offer.getGreenhouseClass())));
    }

    /** What can be handed to the business, and what cannot even be said in its words. */
    record MappedBatch(OfferBatch accepted, List<RefusedEntry> refused) {}

    /** One offer of the message with the reason of its refusal. */
    record RefusedEntry(String reference, String reason) {}
}
