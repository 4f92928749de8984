package fr.alin.offer.model;

import java.util.Collection;

/**
 * The open offers of one commune. The compared values lie in parallel arrays, so that counting thousands of offers
 * takes microseconds; only offers of the current tab are read as objects.
 */
final class CommuneOfferIndex {

    static final CommuneOfferIndex EMPTY = new CommuneOfferIndex(new IndexedOffer[0]);

    private final IndexedOffer[] offers;
    private final int[] rents;
    private final int[] surfaces;
    private final int[] openings;
    private final int[] closings;
    private final short[] traits;

    CommuneOfferIndex(Collection<IndexedOffer> offers) {
        this(offers.toArray(IndexedOffer[]::new));
    }

    private CommuneOfferIndex(IndexedOffer[] offers) {
        this.offers = offers;
        rents = new int[offers.length];
        surfaces = new int[offers.length];
        openings = new int[offers.length];
        closings = new int[offers.length];
        traits = new short[offers.length];
        for (int i = 0; i < offers.length; i++) {
            rents[i] = offers[i].rent();
            surfaces[i] = offers[i].surface();
            openings[i] = offers[i].opensOn();
            closings[i] = offers[i].closesOn();
            traits[i] = (short) offers[i].trait();
        }
    }

    int size() {
        return offers.length;
    }

    IndexedOffer offer(int place) {
        return offers[place];
    }

    boolean suits(int place, HouseholdMatch household, int day) {
        return household.suits(rents[place], surfaces[place], openings[place], closings[place], traits[place], day);
    }
}
