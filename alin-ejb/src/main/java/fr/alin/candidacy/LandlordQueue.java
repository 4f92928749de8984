package fr.alin.candidacy;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.shared.outbox.LandlordQueues;

/** The queue on which a landlord's system reads what AL'in tells it of candidacies. */
final class LandlordQueue {

    private LandlordQueue() {}

    static String of(AppliedOffer offer) {
        return of(offer.landlordCode());
    }

    static String of(String landlordCode) {
        return LandlordQueues.dossiers(landlordCode);
    }
}
