package fr.alin.offer.view;

import java.util.List;

import fr.alin.shared.model.OfferReference;

/** What became of each offer of a batch; a message delivered again changes nothing and says so. */
public record BatchOutcome(
        boolean duplicate, List<OfferReference> accepted, List<OfferReference> outdated, List<RefusedNotice> refused) {

    public static BatchOutcome alreadyReceived() {
        return new BatchOutcome(true, List.of(), List.of(), List.of());
    }
}
