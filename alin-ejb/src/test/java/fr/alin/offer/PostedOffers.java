package fr.alin.offer;

import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.offer.model.PostedOffer;

/** Stores offers as a landlord's message does. */
public final class PostedOffers {

    private PostedOffers() {}

    public static void add(EntityManager entities, PostedOffer... offers) {
        var repository = new OfferIntakeRepository();
        repository.entities = entities;
        repository.insertAll("TOITS", List.of(offers), OfferFixtures.NOW);
    }

    public static void change(EntityManager entities, PostedOffer offer) {
        var repository = new OfferIntakeRepository();
        repository.entities = entities;
        repository.updateAll(List.of(offer), OfferFixtures.NOW);
    }
}
