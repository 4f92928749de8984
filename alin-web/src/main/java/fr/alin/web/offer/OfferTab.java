package fr.alin.web.offer;

/** One of the three circles above the list, with its badge; {@code query} is its address. */
public record OfferTab(String query, String label, int count, String countText, boolean current) {}
