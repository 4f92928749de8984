package fr.alin.alert;

import java.util.Set;

import fr.alin.alert.model.AlertFrequency;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;

/** Saves a search: the circles it covers, its filters and how often to mail. */
public record CreateAlert(String name, Set<SearchCircle> circles, OfferFilters filters, AlertFrequency frequency) {}
