package fr.alin.offer.view;

/** A favourite offer. It stays in the list after it closes, marked as no longer open. */
public record FavouriteOffer(OfferCard card, boolean open) {}
