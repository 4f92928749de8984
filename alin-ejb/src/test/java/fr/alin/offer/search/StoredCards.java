package fr.alin.offer.search;

import fr.alin.testing.Database;

/** Reads the cards of the offers in the database. */
public final class StoredCards {

    private StoredCards() {}

    public static OfferCards open() {
        var cards = new OfferCards();
        cards.pool = Database.dataSource();
        return cards;
    }
}
