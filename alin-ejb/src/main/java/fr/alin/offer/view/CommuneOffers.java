package fr.alin.offer.view;

import java.math.BigDecimal;

import fr.alin.shared.model.CommuneCode;

/** One dot of the map: how many offers of the current tab and filters a commune has, and the lowest rent with charges. */
public record CommuneOffers(CommuneCode commune, int count, BigDecimal lowestRent) {}
