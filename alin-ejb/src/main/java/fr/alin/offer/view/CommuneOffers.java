package fr.alin.offer.view;

import java.math.BigDecimal;

import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;

/** A commune on the map: the number of its offers that match the filters, and their lowest rent with charges. */
public record CommuneOffers(SearchCircle circle, CommuneCode commune, int count, BigDecimal lowestRent) {}
