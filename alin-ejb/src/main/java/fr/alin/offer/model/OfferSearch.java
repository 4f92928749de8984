package fr.alin.offer.model;

import java.math.BigDecimal;
import java.util.Collection;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;

/**
 * Query for a page of the offers that an applicant is eligible for: the requested places, the limits of the household,
 * and the filters of the page.
 *
 * @param minimumSurface square metres below which the home is overcrowded
 * @param maximumRent with charges, euros a month
 * @param openCeilingKeys standard and zone of the income ceilings that the household does not exceed, for instance
 *     {@code PLUS.ILE_DE_FRANCE}
 * @param first index of the first card, from 0
 * @param size cards per page
 */
public record OfferSearch(
        SearchCircle circle,
        Collection<CommuneCode> requested,
        Collection<CommuneCode> neighbouring,
        Collection<String> departments,
        Collection<DwellingType> types,
        BigDecimal minimumSurface,
        BigDecimal maximumRent,
        Collection<String> openCeilingKeys,
        OfferFilters filters,
        int first,
        int size) {}
