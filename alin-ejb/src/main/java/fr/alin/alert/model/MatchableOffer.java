package fr.alin.alert.model;

import java.util.List;

import fr.alin.offer.model.NewOffer;

/** A new offer with the index keys it matches. */
public record MatchableOffer(NewOffer offer, List<AreaKey> keys) {

    public MatchableOffer {
        keys = List.copyOf(keys);
    }
}
