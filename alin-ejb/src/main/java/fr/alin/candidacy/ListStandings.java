package fr.alin.candidacy;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.view.ListStanding;
import fr.alin.shared.time.TimeZones;

/** Where a candidate stands: among all until the list of her home has left, then in the list. */
@ApplicationScoped
class ListStandings {

    @Inject
    CandidateLists lists;

    @Inject
    CandidacyQueries queries;

    @Inject
    ListTimes times;

    /** Her rank when the list left, or among the candidates of today. */
    CandidacyPosition position(CandidacyFacts candidacy) {
        return sentRank(candidacy).orElseGet(() -> queries.position(candidacy));
    }

    ListStanding of(CandidacyFacts candidacy, LocalDate closesOn) {
        var leavesOn = LocalDate.ofInstant(times.leavesAt(closesOn), TimeZones.PARIS);
        return new ListStanding(
                Optional.of(leavesOn).filter(day -> candidacy.status().isCancellable() && times.leaveByThemselves()),
                sentRank(candidacy).isPresent());
    }

    private Optional<CandidacyPosition> sentRank(CandidacyFacts candidacy) {
        return candidacy.status().isCancellable() ? Optional.empty() : lists.rankOf(candidacy.id());
    }
}
