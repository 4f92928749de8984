package fr.alin.offer.view;

import java.util.List;

/** A page of a landlord's offers, with the total number that match. */
public record EditableOffers(int total, List<EditableOfferLine> lines) {}
