package fr.alin.offer.model;

import java.util.List;
import java.util.Set;

/**
 * The offers that changed since the last reading.
 *
 * @param published offers that are open or will open
 * @param gone ids of withdrawn and closed offers
 */
public record OfferChanges(List<IndexedOffer> published, Set<Long> gone) {

    public OfferChanges {
        published = List.copyOf(published);
        gone = Set.copyOf(gone);
    }

    boolean isEmpty() {
        return published.isEmpty() && gone.isEmpty();
    }
}
