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
        int size) {

    /** The newest offers within these limits, whatever the filters of a page. */
    public static OfferSearch nearest(
            Collection<CommuneCode> requested,
            Collection<CommuneCode> neighbouring,
            Collection<String> departments,
            Collection<DwellingType> types,
            BigDecimal minimumSurface,
            BigDecimal maximumRent,
            Collection<String> openCeilingKeys) {
        return new OfferSearch(
                SearchCircle.REQUESTED,
                requested,
                neighbouring,
                departments,
                types,
                minimumSurface,
                maximumRent,
                openCeilingKeys,
                OfferFilters.none(),
                0,
                0);
    }

    /** The same search for the first offers of one circle. */
    public OfferSearch firstOf(SearchCircle other, int most) {
        return page(other, filters, 0, most);
    }

    /** A page within the same places and limits. */
    public OfferSearch page(SearchCircle shown, OfferFilters filtered, int from, int cards) {
        return new OfferSearch(
                shown,
                requested,
                neighbouring,
                departments,
                types,
                minimumSurface,
                maximumRent,
                openCeilingKeys,
                filtered,
                from,
                cards);
    }
}
