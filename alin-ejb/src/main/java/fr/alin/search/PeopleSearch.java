package fr.alin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.FoundPerson;
import fr.alin.search.view.PeopleGroup;
import fr.alin.staff.model.Territory;

/** Finds people by all that a typed text can be taken for. */
@ApplicationScoped
class PeopleSearch {

    @Inject
    PeopleFinder people;

    /** @param kinds of the term, those to look for */
    List<PeopleGroup> find(SearchTerm term, Set<SearchKind> kinds, Territory where) {
        var groups = new ArrayList<PeopleGroup>();
        for (var kind : kinds) {
            var found = find(kind, term, where);
            var alike = found.isEmpty() && kind == SearchKind.NAME;
            var shown = alike ? people.namedAlike(term.words(), where) : found;
            if (!shown.isEmpty()) {
                groups.add(group(kind, shown, alike));
            }
        }
        return groups;
    }

    private static PeopleGroup group(SearchKind kind, List<FoundPerson> found, boolean alike) {
        var more = found.size() > PeopleFinder.MOST;
        return new PeopleGroup(kind, more ? found.subList(0, PeopleFinder.MOST) : found, more, alike);
    }

    private List<FoundPerson> find(SearchKind kind, SearchTerm term, Territory where) {
        return switch (kind) {
            case NAME -> people.named(term.words(), where);
            case EMAIL -> people.withAccount(PeopleFinder.EMAIL, term.email(), where);
            case PHONE -> people.withAccount(PeopleFinder.PHONE, term.phone(), where);
            case NUMBER -> people.withNumber(term.number(), where);
            case COMPANY ->
                term.companyNumber()
                        .map(number -> people.employedByNumber(number, where))
                        .orElseGet(() -> people.employedBy(term.words(), where));
            case CANDIDACY, OFFER -> List.of();
        };
    }
}
