package fr.alin.web.offer;

import java.math.BigDecimal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.DwellingKind;

/** The search in this request's address, as the filter form shows it. */
@Named
@RequestScoped
public class OfferFilter {

    @Inject
    HttpServletRequest request;

    private OfferQuery query;

    @PostConstruct
    void read() {
        query = OfferQuery.of(request.getParameterMap());
    }

    public OfferQuery asked() {
        return query;
    }

    /** The query to return to from an offer's page. */
    public String getQuery() {
        return query.text();
    }

    public String getResetQuery() {
        return query.reset().text();
    }

    public String getGalleryQuery() {
        return query.as(OfferView.GALLERY).text();
    }

    public String getMapQuery() {
        return query.as(OfferView.MAP).text();
    }

    /** All communes of this tab, in this view. */
    public String getAnywhereQuery() {
        return query.anywhere().as(query.view()).text();
    }

    public boolean isMap() {
        return query.view() == OfferView.MAP;
    }

    public boolean isActive() {
        return query.isFiltered();
    }

    public SearchCircle getCircle() {
        return query.circle();
    }

    public boolean isHouse() {
        return query.filters().kinds().contains(DwellingKind.HOUSE);
    }

    public boolean isFlat() {
        return query.filters().kinds().contains(DwellingKind.FLAT);
    }

    public boolean isAccessible() {
        return query.filters().accessible();
    }

    public boolean isNow() {
        return query.filters().availableNow();
    }

    public boolean isLift() {
        return query.filters().lift();
    }

    /** Empty when any price will do. */
    public BigDecimal getMin() {
        var asked = query.filters().minimumPrice();
        return asked.signum() == 0 ? null : asked;
    }

    /** Empty when any price will do. */
    public BigDecimal getMax() {
        var asked = query.filters().maximumPrice();
        return asked.compareTo(OfferFilters.ANY_PRICE) == 0 ? null : asked;
    }

    /** Empty when any surface will do. */
    public BigDecimal getSurface() {
        var asked = query.filters().minimumSurface();
        return asked.signum() == 0 ? null : asked;
    }
}
