package fr.alin.offer.view;

/** A home that was kept; it stays in the list when it is no longer open, and says so. */
public record FavouriteOffer(OfferCard card, boolean open) {}
