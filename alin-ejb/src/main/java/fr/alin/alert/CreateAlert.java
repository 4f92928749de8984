package fr.alin.alert;

import java.util.Set;

import fr.alin.alert.model.AlertFrequency;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;

/** An applicant keeps a search: the tabs it covers, the filters of the list, and when to mail. */
public record CreateAlert(String name, Set<SearchCircle> circles, OfferFilters filters, AlertFrequency frequency) {}
