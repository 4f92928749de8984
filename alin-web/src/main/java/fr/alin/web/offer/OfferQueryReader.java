package fr.alin.web.offer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSort;
import fr.alin.offer.model.SearchCircle;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.TypedAmount;

/** Parses the list's query leniently: ignores invalid values, never fails, swaps prices in the wrong order. */
final class OfferQueryReader {

    private static final int LAST_PAGE = 10_000;
    private static final int MAX_COMMUNES = 20;
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000);
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,4}");
    private static final Predicate<String> COMMUNE =
            Pattern.compile("\\d[0-9AB]\\d{3}").asMatchPredicate();

    private final Map<String, String[]> parameters;

    OfferQueryReader(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    OfferQuery read() {
        var floors = one(FloorChoice.class, "floor").orElse(FloorChoice.ANY);
        return new OfferQuery(
                one(SearchCircle.class, "circle").orElse(SearchCircle.REQUESTED),
                filters(floors),
                floors,
                one(OfferView.class, "view").orElse(OfferView.GALLERY),
                page());
    }

    private OfferFilters filters(FloorChoice floors) {
        var none = OfferFilters.none();
        var from = amount("min").orElse(none.minimumPrice());
        var to = amount("max").orElse(none.maximumPrice());
        return new OfferFilters(
                kinds(),
                from.min(to),
                to.max(from),
                is("accessible"),
                is("now"),
                all(DwellingType.class, "type"),
                amount("surface").orElse(none.minimumSurface()),
                all(RentStandard.class, "standard"),
                is("lift"),
                floors.range(),
                communes(),
                one(OfferSort.class, "sort").orElse(none.sort()));
    }

    private Set<DwellingKind> kinds() {
        var kinds = EnumSet.noneOf(DwellingKind.class);
        if (is("house")) {
            kinds.add(DwellingKind.HOUSE);
        }
        if (is("flat")) {
            kinds.add(DwellingKind.FLAT);
        }
        return kinds;
    }

    private Set<CommuneCode> communes() {
        return values("commune")
                .filter(COMMUNE)
                .limit(MAX_COMMUNES)
                .map(CommuneCode::new)
                .collect(Collectors.toSet());
    }

    /** A link is the same in both languages: what only one of them reads as an amount is none. */
    private Optional<BigDecimal> amount(String name) {
        return values(name)
                .flatMap(text -> TypedAmount.read(text, Locale.ROOT).stream())
                .filter(amount -> amount.signum() >= 0 && amount.compareTo(TOO_MUCH) < 0)
                .findFirst();
    }

    private int page() {
        return values("page")
                .filter(PAGE.asMatchPredicate())
                .findFirst()
                .map(Integer::valueOf)
                .filter(number -> number <= LAST_PAGE)
                .orElse(1);
    }

    private boolean is(String name) {
        return values(name).anyMatch("true"::equals);
    }

    private <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return all(type, name).stream().findFirst();
    }

    private <E extends Enum<E>> Set<E> all(Class<E> type, String name) {
        var asked = EnumSet.noneOf(type);
        values(name)
                .forEach(text -> EnumSet.allOf(type).stream()
                        .filter(value -> value.name().equals(text))
                        .forEach(asked::add));
        return asked;
    }

    private Stream<String> values(String name) {
        var values = parameters.get(name);
        return values == null ? Stream.empty() : Stream.of(values);
    }
}
