package fr.alin.candidacy;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.HomeFit;
import fr.alin.shared.security.CurrentCaller;

/** Tells whether a candidacy is the calling advisor's work. */
@ApplicationScoped
public class OwnWork {

    @Inject
    CandidacyQueries queries;

    @Inject
    HomeFits fits;

    @Inject
    CurrentCaller caller;

    /**
     * @throws CandidacyNotFound when there is no such candidacy
     * @throws ReasonNotStated when no decision is pending and a colleague took the last one
     */
    public CandidacyFacts require(long candidacyId) {
        var candidacy = queries.facts(candidacyId).orElseThrow(CandidacyNotFound::new);
        if (!candidacy.isWorkOf(caller.accountId()) && !isToKeep(candidacy)) {
            throw new ReasonNotStated();
        }
        return candidacy;
    }

    /** Whether an advisor has to decide on an approved candidacy once more, since its home no longer suits. */
    boolean isToKeep(CandidacyFacts candidacy) {
        return candidacy.status() == CandidacyStatus.APPROVED
                && fits.of(candidacy.id()).equals(Optional.of(HomeFit.BARRED));
    }
}
