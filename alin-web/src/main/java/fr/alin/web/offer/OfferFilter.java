package fr.alin.web.offer;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.DwellingKind;

/** What the address of the list asks for: tab, filters, order and page, so that a search can be kept and come back to. */
@Named
@RequestScoped
public class OfferFilter {

    private SearchCircle circle = SearchCircle.REQUESTED;
    private OfferSort sort = OfferSort.NEWEST;
    private BigDecimal min;
    private BigDecimal max;
    private boolean house;
    private boolean flat;
    private boolean accessible;
    private boolean now;
    private int page = 1;

    OfferFilters toFilters() {
        var none = OfferFilters.none();
        var kinds = EnumSet.noneOf(DwellingKind.class);
        if (house) {
            kinds.add(DwellingKind.HOUSE);
        }
        if (flat) {
            kinds.add(DwellingKind.FLAT);
        }
        return new OfferFilters(
                kinds,
                min == null ? none.minimumPrice() : min,
                max == null ? none.maximumPrice() : max,
                accessible,
                now,
                none.types(),
                none.minimumSurface(),
                none.standards(),
                none.lift(),
                none.floors(),
                none.communes(),
                sort);
    }

    public boolean isActive() {
        return house || flat || accessible || now || min != null || max != null;
    }

    /** The same search in a tab and a page: {@code ?circle=…&page=…}. */
    public String address(SearchCircle tab, int number) {
        return "?" + query(tab, number);
    }

    /** What an offer's page needs to lead back here. */
    public String getQuery() {
        return query(circle, page);
    }

    private String query(SearchCircle tab, int number) {
        var parts = new TreeMap<String, Object>(Map.of("circle", tab, "page", number, "sort", sort));
        Map.of("house", house, "flat", flat, "accessible", accessible, "now", now)
                .forEach((name, asked) -> {
                    if (asked) {
                        parts.put(name, true);
                    }
                });
        if (min != null) {
            parts.put("min", min);
        }
        if (max != null) {
            parts.put("max", max);
        }
        return parts.entrySet().stream()
                .map(part ->
                        part.getKey() + "=" + URLEncoder.encode(part.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public SearchCircle getCircle() {
        return circle;
    }

    public void setCircle(SearchCircle circle) {
        this.circle = circle == null ? SearchCircle.REQUESTED : circle;
    }

    public OfferSort getSort() {
        return sort;
    }

    public void setSort(OfferSort sort) {
        this.sort = sort == null ? OfferSort.NEWEST : sort;
    }

    public BigDecimal getMin() {
        return min;
    }

    public void setMin(BigDecimal min) {
        this.min = min;
    }

    public BigDecimal getMax() {
        return max;
    }

    public void setMax(BigDecimal max) {
        this.max = max;
    }

    public boolean isHouse() {
        return house;
    }

    public void setHouse(boolean house) {
        this.house = house;
    }

    public boolean isFlat() {
        return flat;
    }

    public void setFlat(boolean flat) {
        this.flat = flat;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public boolean isNow() {
        return now;
    }

    public void setNow(boolean now) {
        this.now = now;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
