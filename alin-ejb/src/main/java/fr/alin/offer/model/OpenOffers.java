package fr.alin.offer.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.shared.model.CommuneCode;

/**
 * The offers of the whole country that are or will be open, by department and commune: what a search reads in place of
 * the database. Immutable, so that any number of threads search while a newer one is made.
 */
public final class OpenOffers {

    private static final OpenOffers NONE = new OpenOffers(Map.of(), Map.of());

    private final Map<String, Map<CommuneCode, List<IndexedOffer>>> departments;
    private final Map<Long, CommuneCode> places;

    private OpenOffers(Map<String, Map<CommuneCode, List<IndexedOffer>>> departments, Map<Long, CommuneCode> places) {
        this.departments = departments;
        this.places = places;
    }

    public static OpenOffers of(Collection<IndexedOffer> offers) {
        return NONE.with(new OfferChanges(List.copyOf(offers), Set.of()));
    }

    public int size() {
        return places.size();
    }

    /** These offers with the changes; those that did not change are shared with the former. */
    public OpenOffers with(OfferChanges changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var movedTo = new HashMap<>(places);
        var touched = new HashMap<CommuneCode, Map<Long, IndexedOffer>>();
        for (var id : changes.gone()) {
            take(id, movedTo, touched);
        }
        for (var offer : changes.published()) {
            take(offer.id(), movedTo, touched);
            movedTo.put(offer.id(), offer.commune());
            touched(offer.commune(), touched).put(offer.id(), offer);
        }
        return new OpenOffers(withCommunes(touched), movedTo);
    }

    List<IndexedOffer> in(CommuneCode commune) {
        return communesOf(commune.department()).getOrDefault(commune, List.of());
    }

    Map<CommuneCode, List<IndexedOffer>> communesOf(String department) {
        return departments.getOrDefault(department, Map.of());
    }

    private void take(Long id, Map<Long, CommuneCode> movedTo, Map<CommuneCode, Map<Long, IndexedOffer>> touched) {
        var commune = movedTo.remove(id);
        if (commune != null) {
            touched(commune, touched).remove(id);
        }
    }

    private Map<Long, IndexedOffer> touched(CommuneCode commune, Map<CommuneCode, Map<Long, IndexedOffer>> touched) {
        return touched.computeIfAbsent(
                commune,
                code -> in(code).stream().collect(Collectors.toMap(IndexedOffer::id, offer -> offer, (a, b) -> b)));
    }

    private Map<String, Map<CommuneCode, List<IndexedOffer>>> withCommunes(
            Map<CommuneCode, Map<Long, IndexedOffer>> touched) {
        var changed = new HashMap<>(departments);
        var own = new HashMap<String, Map<CommuneCode, List<IndexedOffer>>>();
        touched.forEach((commune, offers) -> {
            var communes = own.computeIfAbsent(commune.department(), code -> new HashMap<>(communesOf(code)));
            if (offers.isEmpty()) {
                communes.remove(commune);
            } else {
                communes.put(commune, new ArrayList<>(offers.values()));
            }
        });
        changed.putAll(own);
        return changed;
    }
}
