package fr.alin.offer.model;

import java.math.BigDecimal;
import java.util.Collection;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;

/**
 * A page of the offers an applicant may really have: where the household looks, what its size and income allow, and
 * what is asked for on the page itself.
 *
 * @param minimumSurface square metres below which the home is overcrowded
 * @param maximumRent with charges, euros a month
 * @param openCeilingKeys norm and zone whose income ceiling the household is under, as {@code PLUS.ILE_DE_FRANCE}
 * @param first of the cards to read, from 0
 * @param size cards a page
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
