package fr.alin.integration.offer;

import java.util.Collection;
import java.util.List;

import fr.alin.offer.OfferNotice;
import fr.alin.offer.view.RefusedNotice;

/** A message that was read to its end: what can be handed to the business, and what cannot even be said in its words. */
record ParsedOffers(Envelope envelope, List<OfferNotice> notices, List<RefusedNotice> refused, EntryCopies copies) {

    /** The same message with only the entries at these positions. */
    String only(Collection<Integer> positions) {
        return copies.only(positions, envelope);
    }
}
