package fr.alin.offer.model;

import java.util.HashMap;
import java.util.Map;

import fr.alin.shared.model.CommuneCode;

/** Applies changes to the open offers. Only the communes that changed are rebuilt. */
final class OpenOffersUpdate {

    private final Map<String, Map<CommuneCode, CommuneOfferIndex>> departments;
    private final OfferPlaces places;
    private final Map<Long, CommuneCode> moved = new HashMap<>();
    private final Map<CommuneCode, Map<Long, IndexedOffer>> touched = new HashMap<>();

    OpenOffersUpdate(Map<String, Map<CommuneCode, CommuneOfferIndex>> departments, OfferPlaces places) {
        this.departments = departments;
        this.places = places;
    }

    OpenOffers apply(OfferChanges changes) {
        changes.gone().forEach(this::remove);
        changes.published().forEach(offer -> {
            remove(offer.id());
            moved.put(offer.id(), offer.commune());
            touched(offer.commune()).put(offer.id(), offer);
        });
        return new OpenOffers(rebuilt(), places.with(moved));
    }

    private void remove(long offer) {
        var commune = moved.containsKey(offer) ? moved.get(offer) : places.of(offer);
        if (commune != null) {
            touched(commune).remove(offer);
            moved.put(offer, null);
        }
    }

    private Map<Long, IndexedOffer> touched(CommuneCode commune) {
        return touched.computeIfAbsent(commune, code -> {
            var offers = new HashMap<Long, IndexedOffer>();
            var index = communesOf(code.department()).getOrDefault(code, CommuneOfferIndex.EMPTY);
            for (int place = 0; place < index.size(); place++) {
                offers.put(index.offer(place).id(), index.offer(place));
            }
            return offers;
        });
    }

    private Map<String, Map<CommuneCode, CommuneOfferIndex>> rebuilt() {
        var changed = new HashMap<>(departments);
        var copied = new HashMap<String, Map<CommuneCode, CommuneOfferIndex>>();
        touched.forEach((commune, offers) -> {
            var communes = copied.computeIfAbsent(commune.department(), code -> new HashMap<>(communesOf(code)));
            if (offers.isEmpty()) {
                communes.remove(commune);
            } else {
                communes.put(commune, new CommuneOfferIndex(offers.values()));
            }
        });
        changed.putAll(copied);
        return changed;
    }

    private Map<CommuneCode, CommuneOfferIndex> communesOf(String department) {
        return departments.getOrDefault(department, Map.of());
    }
}
