package fr.alin.offer.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.offer.model.OfferSearch;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;

/** The values of the search statement, in the order of its numbers. */
final class SearchParameters {

    private SearchParameters() {}

    static List<Object> of(OfferSearch search, long accountId, LocalDate today) {
        var filters = search.filters();
        return List.of(
                TextArray.of(search.requested(), CommuneCode::value),
                TextArray.of(search.neighbouring(), CommuneCode::value),
                TextArray.of(search.departments(), code -> code),
                today.toString(),
                TextArray.of(everyDepartment(search), code -> code),
                TextArray.of(search.types(), Enum::name),
                search.minimumSurface(),
                search.maximumRent(),
                search.circle().ordinal(),
                TextArray.of(kinds(search), Enum::name),
                filters.minimumPrice(),
                filters.maximumPrice(),
                filters.accessible(),
                filters.availableNow(),
                search.size(),
                search.first(),
                accountId);
    }

    /** Those of the communes too: a neighbouring commune may lie across a department's border. */
    private static Collection<String> everyDepartment(OfferSearch search) {
        var near = Stream.concat(search.requested().stream(), search.neighbouring().stream())
                .map(CommuneCode::department);
        return Stream.concat(search.departments().stream(), near).collect(Collectors.toSet());
    }

    private static Collection<DwellingKind> kinds(OfferSearch search) {
        var kinds = search.filters().kinds();
        return kinds.isEmpty() ? Arrays.asList(DwellingKind.values()) : kinds;
    }
}
