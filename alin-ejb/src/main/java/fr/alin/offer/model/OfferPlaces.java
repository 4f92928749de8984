package fr.alin.offer.model;

import java.util.HashMap;
import java.util.Map;

import fr.alin.shared.model.CommuneCode;

/** The last known commune of each open offer. Split into chunks, so that one change does not copy the whole map. */
final class OfferPlaces {

    static final OfferPlaces NONE = new OfferPlaces(Map.of());

    private static final int PIECE = 256;

    private final Map<Long, Map<Long, CommuneCode>> chunks;

    private OfferPlaces(Map<Long, Map<Long, CommuneCode>> chunks) {
        this.chunks = chunks;
    }

    /** Null for an unknown offer. */
    CommuneCode of(long offer) {
        return chunks.getOrDefault(offer / PIECE, Map.of()).get(offer);
    }

    /** @param moved the new commune of each offer; null for a removed offer */
    OfferPlaces with(Map<Long, CommuneCode> moved) {
        var changed = new HashMap<>(chunks);
        var copied = new HashMap<Long, Map<Long, CommuneCode>>();
        moved.forEach((offer, commune) -> {
            var piece = copied.computeIfAbsent(
                    offer / PIECE, number -> new HashMap<>(chunks.getOrDefault(number, Map.of())));
            if (commune == null) {
                piece.remove(offer);
            } else {
                piece.put(offer, commune);
            }
        });
        changed.putAll(copied);
        return new OfferPlaces(changed);
    }
}
