package fr.alin.integration.offer;

import java.util.Collection;
import java.util.List;

import fr.alin.offer.OfferNotice;
import fr.alin.offer.view.RefusedNotice;

/** A completely read message: the notices to apply, and the entries refused during reading. */
record ParsedOffers(Envelope envelope, List<OfferNotice> notices, List<RefusedNotice> refused, EntryCopies copies) {

    /** The message with only the entries at these positions. */
    String only(Collection<Integer> positions) {
        return copies.only(positions, envelope);
    }

    /** SHA-256 in hexadecimal of what its entries say, whatever they are called in and carried by. */
    String digest() {
        var photos = notices.stream().map(OfferNotice::photos).toList();
        return copies.digest(photos.toString());
    }
}
