package fr.alin.search;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.DeskFindings;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.staff.TerritoryService;

/**
 * Finds people, candidacies and offers for an advisor, within her territory. It shows no dossier: opening one that is
 * not her work asks for a reason. Each search is logged, and their number in an hour is limited.
 * See decision 89-the-desk-finds-and-does-not-open.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class DeskSearchService {

    @Inject
    PeopleSearch people;

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
                people.find(term, term.kinds(), where),
                kinds.contains(SearchKind.CANDIDACY) ? references.candidacy(term.candidacy(), where) : List.of(),
                kinds.contains(SearchKind.OFFER) ? references.offers(term.offer(), where) : List.of());
        log.add(caller.accountId(), kinds, found.count(), now);
        return found;
    }
}
