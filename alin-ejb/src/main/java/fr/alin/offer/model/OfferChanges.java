package fr.alin.offer.model;

import java.util.List;
import java.util.Set;

/**
 * What became of some offers since they were last looked at.
 *
 * @param published those that are open or will be
 * @param gone identifiers of those withdrawn or closed
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
