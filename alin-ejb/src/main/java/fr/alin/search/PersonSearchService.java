package fr.alin.search;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.search.model.SearchKind;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.PeopleGroup;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.staff.model.Territory;

/**
 * Finds applicants who call or write, wherever they look for a home; opens nothing. Logged and limited like the desk's
 * search.
 */
@Stateless
@RolesAllowed({Role.SUPPORT, Role.DPO})
public class PersonSearchService {

    private static final Set<SearchKind> KINDS =
            EnumSet.of(SearchKind.NUMBER, SearchKind.EMAIL, SearchKind.PHONE, SearchKind.NAME);

    @Inject
    PeopleSearch people;

    @Inject
    SearchLog log;

    @Inject
    CurrentCaller caller;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** @throws TooManySearches when the caller has searched as often as she may within an hour */
    public List<PeopleGroup> find(SearchTerm term) {
        var now = clock.instant();
        log.requireRoom(caller.accountId(), settings.deskSearchesAnHour(), now);
        var kinds = EnumSet.copyOf(KINDS);
        kinds.retainAll(term.kinds());
        var found = people.find(term, kinds, Territory.country());
        log.add(
                caller.accountId(),
                kinds,
                found.stream().mapToInt(group -> group.people().size()).sum(),
                now);
        return found;
    }
}
