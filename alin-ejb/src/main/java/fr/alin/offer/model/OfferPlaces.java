package fr.alin.offer.model;

import java.util.HashMap;
import java.util.Map;

import fr.alin.shared.model.CommuneCode;

/** In which commune each open offer was last known; in pieces, so that one that changes does not copy them all. */
final class OfferPlaces {

    static final OfferPlaces NONE = new OfferPlaces(Map.of());

    private static final int PIECE = 256;

    private final Map<Long, Map<Long, CommuneCode>> pieces;

    private OfferPlaces(Map<Long, Map<Long, CommuneCode>> pieces) {
        this.pieces = pieces;
    }

    /** Null when the offer is not known. */
    CommuneCode of(long offer) {
        return pieces.getOrDefault(offer / PIECE, Map.of()).get(offer);
    }

    /** @param moved the new commune of each offer, null for one that is gone */
    OfferPlaces with(Map<Long, CommuneCode> moved) {
        var changed = new HashMap<>(pieces);
        var copied = new HashMap<Long, Map<Long, CommuneCode>>();
        moved.forEach((offer, commune) -> {
            var piece = copied.computeIfAbsent(
                    offer / PIECE, number -> new HashMap<>(pieces.getOrDefault(number, Map.of())));
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
