package fr.alin.offer.view;

import java.math.BigDecimal;

import fr.alin.shared.model.CommuneCode;

/**
 * One dot of the map: the number of a commune's offers in the current tab and filters, and their lowest rent with
 * charges.
 */
public record CommuneOffers(CommuneCode commune, int count, BigDecimal lowestRent) {}
