package fr.alin.candidacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.staff.TerritoryService;
import fr.alin.staff.model.Territory;

/**
 * The candidacies on which the calling advisor decides: for homes in her departments, and those that a colleague has given
 * her. Her departments are read once in a request.
 * See decision 96-an-advisor-decides-in-her-departments.
 */
@RequestScoped
public class DeskScope {

    @Inject
    TerritoryService territories;

    @Inject
    CandidacyQueries queries;

    @Inject
    CurrentCaller caller;

    private Territory territory;

    /** Her departments; the whole country for an advisor who has been given no place. */
    public Territory territory() {
        if (territory == null) {
            territory = territories.deskOfCaller();
        }
        return territory;
    }

    /** Whether she may read the right to housing (DALO). */
    boolean readsPriority() {
        return territories.readsPriority();
    }

    boolean holds(CandidacyFacts candidacy) {
        return holds(candidacy.id(), candidacy.offer().department());
    }

    /** Whether she decides on the candidacy of this id, for a home in this department. */
    public boolean holds(long candidacy, String department) {
        return territory().holds(department) || queries.isGiven(candidacy, caller.accountId());
    }

    /** @throws ReasonNotStated when the candidacy is for a home elsewhere, and nobody has given it to her */
    void require(CandidacyFacts candidacy) {
        if (!holds(candidacy)) {
            throw new ReasonNotStated();
        }
    }
}
