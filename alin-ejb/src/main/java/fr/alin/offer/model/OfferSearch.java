package fr.alin.offer.model;

import java.math.BigDecimal;
import java.util.Collection;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;

/**
 * A page of the offers an applicant may really have: where the household looks, what its size and income allow, and
 * what is asked for on the page itself.
 */
public record OfferSearch(
        SearchCircle circle,
        Collection<CommuneCode> requested,
        Collection<CommuneCode> neighbouring,
        Collection<String> departments,
        Collection<DwellingType> types,
        BigDecimal minimumSurface,
        BigDecimal maximumRent,
        OfferFilters filters,
        int first,
        int size) {}
