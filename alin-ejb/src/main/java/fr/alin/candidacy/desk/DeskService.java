package fr.alin.candidacy.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.CandidacyNotFound;
import fr.alin.candidacy.DeskScope;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.model.WaitingQuery;
import fr.alin.candidacy.view.ChosenCandidacy;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.candidacy.view.DeskCounts;
import fr.alin.candidacy.view.LastDecision;
import fr.alin.candidacy.view.StandingDecision;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The lists of the advisors' desk beside the queue and the homes: what waits for others, and what was decided, where the caller decides. */
@Stateless
@RolesAllowed(Role.ADVISOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeskService {

    @Inject
    DeskTally tally;

    @Inject
    WaitingList waiting;

    @Inject
    DecidedList decided;

    @Inject
    StandingDecisions standings;

    @Inject
    DeskScope scope;

    @Inject
    ChosenCandidates chosen;

    @Inject
    AlinSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The number of lines of each list; what was decided, by the caller. */
    public DeskCounts counts() {
        return tally.of(caller.accountId(), scope.territory(), clock.instant());
    }

    public ListPage<WaitingLine> waiting(WaitingQuery asked) {
        return waiting.page(asked, scope.territory());
    }

    /** The caller's latest decision, as long as she can undo it by one press. */
    public Optional<LastDecision> lastDecision() {
        return decided.last(caller.accountId(), clock.instant().minus(settings.decisionUndo()));
    }

    /** What has become of a candidacy, and by whom, for an advisor whose decision came too late. */
    public StandingDecision standing(long candidacyId) {
        return standings.of(candidacyId).orElseThrow(CandidacyNotFound::new);
    }

    /** The candidacies of these ids, by their applications' numbers; those of other advisors, or gone, are left out. */
    public List<ChosenCandidacy> chosen(Collection<Long> ids) {
        return chosen.of(ids).stream()
                .filter(one -> scope.holds(one.id(), one.offer().department()))
                .toList();
    }

    public ListPage<DecidedLine> decided(DecidedQuery asked) {
        return decided.page(asked, caller.accountId(), scope.territory(), clock.instant());
    }
}
