package fr.alin.offer.view;

import java.util.List;

/** A page of a landlord's offers, with the number of all that were asked for. */
public record EditableOffers(int total, List<EditableOfferLine> lines) {}
