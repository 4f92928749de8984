package fr.alin.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.DeskFindings;
import fr.alin.search.view.FoundPerson;
import fr.alin.search.view.PeopleGroup;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.staff.TerritoryService;
import fr.alin.staff.model.Territory;

/**
 * Finds people, candidacies and offers for an advisor, within her territory. It shows no dossier: opening one that is
 * not her work asks for a reason. Each search is logged, and their number in an hour is limited.
 * See decision 89-the-desk-finds-and-does-not-open.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class DeskSearchService {

    @Inject
    PeopleFinder people;

    @Inject
    ReferenceFinder references;

    @Inject
    SearchLog log;

    @Inject
    TerritoryService territories;

    @Inject
    CurrentCaller caller;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** @throws TooManySearches when the caller has searched as often as she may within an hour */
    public DeskFindings find(SearchTerm term) {
        var now = clock.instant();
        log.requireRoom(caller.accountId(), settings.deskSearchesAnHour(), now);
        var where = territories.ofCaller();
        var kinds = term.kinds();
        var found = new DeskFindings(
                people(term, where),
                kinds.contains(SearchKind.CANDIDACY) ? references.candidacy(term.candidacy(), where) : List.of(),
                kinds.contains(SearchKind.OFFER) ? references.offers(term.offer(), where) : List.of());
        log.add(caller.accountId(), kinds, found.count(), now);
        return found;
    }

    private List<PeopleGroup> people(SearchTerm term, Territory where) {
        var groups = new ArrayList<PeopleGroup>();
        for (var kind : term.kinds()) {
            var found = people(kind, term, where);
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

    private List<FoundPerson> people(SearchKind kind, SearchTerm term, Territory where) {
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
