package fr.alin.web.offer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;

/**
 * The query of the offers list: tab, filters, order, view and page, so that a search can be bookmarked and shared.
 * Defaults are left out. See decision 28-offers-list-without-state.
 *
 * @param page from 1
 */
public record OfferQuery(SearchCircle circle, OfferFilters filters, FloorChoice floors, OfferView view, int page) {

    /** Parses a query leniently: what is unknown or out of range is ignored. */
    public static OfferQuery of(Map<String, String[]> parameters) {
        return new OfferQueryReader(parameters).read();
    }

    /** Parses the result of {@link #text}. */
    public static OfferQuery read(String text) {
        return new OfferQueryReader(Stream.of(text.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(
                                pair -> pair[0],
                                pair -> new String[] {pair[1]},
                                (some, more) -> Stream.of(some, more)
                                        .flatMap(Stream::of)
                                        .toArray(String[]::new))))
                .read();
    }

    /** Whether any filter is set; tab, order and view are none. */
    public boolean isFiltered() {
        return !filters.equals(OfferFilters.none().by(filters.sort()));
    }

    /** The first page of another tab with the same filters, except the communes chosen on the map. */
    public OfferQuery in(SearchCircle tab) {
        return new OfferQuery(tab, tab == circle ? filters : filters.in(Set.of()), floors, view, 1);
    }

    /** The gallery of one commune of this tab. */
    public OfferQuery near(CommuneCode commune) {
        return new OfferQuery(circle, filters.in(Set.of(commune)), floors, OfferView.GALLERY, 1);
    }

    /** The gallery of all communes of this tab. */
    public OfferQuery anywhere() {
        return new OfferQuery(circle, filters.in(Set.of()), floors, OfferView.GALLERY, 1);
    }

    public OfferQuery on(int number) {
        return new OfferQuery(circle, filters, floors, view, number);
    }

    public OfferQuery as(OfferView other) {
        return new OfferQuery(circle, filters, floors, other, 1);
    }

    /** The same tab and view without any filter. */
    public OfferQuery reset() {
        return new OfferQuery(circle, OfferFilters.none(), FloorChoice.ANY, view, 1);
    }

    /** {@code circle=REQUESTED&flat=true&max=700}: the query string, of letters, digits and {@code =&_.} */
    public String text() {
        var text = new StringBuilder(120).append("circle=").append(circle);
        add(text, "house", filters.kinds().contains(DwellingKind.HOUSE));
        add(text, "flat", filters.kinds().contains(DwellingKind.FLAT));
        addAmount(text, "min", filters.minimumPrice(), BigDecimal.ZERO);
        addAmount(text, "max", filters.maximumPrice(), OfferFilters.ANY_PRICE);
        add(text, "accessible", filters.accessible());
        add(text, "now", filters.availableNow());
        addAll(text, "type", filters.types());
        addAmount(text, "surface", filters.minimumSurface(), BigDecimal.ZERO);
        addAll(text, "standard", filters.standards());
        add(text, "lift", filters.lift());
        addChoice(text, "floor", floors, FloorChoice.ANY);
        addAll(
                text,
                "commune",
                filters.communes().stream().map(CommuneCode::value).toList());
        addChoice(text, "sort", filters.sort(), OfferFilters.none().sort());
        addChoice(text, "view", view, OfferView.GALLERY);
        return page > 1 ? text.append("&page=").append(page).toString() : text.toString();
    }

    private static void add(StringBuilder text, String name, boolean asked) {
        if (asked) {
            text.append('&').append(name).append("=true");
        }
    }

    private static void addAmount(StringBuilder text, String name, BigDecimal amount, BigDecimal any) {
        if (amount.compareTo(any) != 0) {
            text.append('&').append(name).append('=').append(amount.toPlainString());
        }
    }

    private static void addChoice(StringBuilder text, String name, Enum<?> choice, Enum<?> usual) {
        if (choice != usual) {
            text.append('&').append(name).append('=').append(choice);
        }
    }

    private static void addAll(StringBuilder text, String name, Collection<?> values) {
        values.stream()
                .sorted()
                .forEach(value -> text.append('&').append(name).append('=').append(value));
    }
}
