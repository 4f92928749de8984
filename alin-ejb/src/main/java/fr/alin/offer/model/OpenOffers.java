package fr.alin.offer.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.shared.model.CommuneCode;

/**
 * All open and upcoming offers of France, by department and commune. Searches read them instead of the database.
 * Immutable, so that threads can search them while the next version is built.
 * See decision 09-search-offers-in-memory.
 */
public final class OpenOffers {

    private static final OpenOffers NONE = new OpenOffers(Map.of(), OfferPlaces.NONE);

    private final Map<String, Map<CommuneCode, CommuneOfferIndex>> departments;
    private final OfferPlaces places;

    OpenOffers(Map<String, Map<CommuneCode, CommuneOfferIndex>> departments, OfferPlaces places) {
        this.departments = departments;
        this.places = places;
    }

    public static OpenOffers of(Collection<IndexedOffer> offers) {
        return NONE.with(new OfferChanges(List.copyOf(offers), Set.of()));
    }

    public int size() {
        return departments.values().stream()
                .flatMap(communes -> communes.values().stream())
                .mapToInt(CommuneOfferIndex::size)
                .sum();
    }

    /** A new version with the changes applied; unchanged communes are shared with this one. */
    public OpenOffers with(OfferChanges changes) {
        return changes.isEmpty() ? this : new OpenOffersUpdate(departments, places).apply(changes);
    }

    CommuneOfferIndex in(CommuneCode commune) {
        return communesOf(commune.department()).getOrDefault(commune, CommuneOfferIndex.EMPTY);
    }

    Map<CommuneCode, CommuneOfferIndex> communesOf(String department) {
        return departments.getOrDefault(department, Map.of());
    }
}
