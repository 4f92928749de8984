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
    DeskScope scope;

    @Inject
    SecondLooks looks;

    @Inject
    CurrentCaller caller;

    /**
     * @throws CandidacyNotFound when there is no such candidacy
     * @throws ReasonNotStated when no decision is pending and a colleague took the last one, or the home is not in the
     *     advisor's departments
     */
    public CandidacyFacts require(long candidacyId) {
        var candidacy = queries.facts(candidacyId).orElseThrow(CandidacyNotFound::new);
        require(candidacy);
        return candidacy;
    }

    /** The same for a candidacy that was read. */
    void require(CandidacyFacts candidacy) {
        if (!candidacy.isDecidedBy(caller.accountId()) && !(isToDecide(candidacy) && scope.holds(candidacy))) {
            throw new ReasonNotStated();
        }
    }

    private boolean isToDecide(CandidacyFacts candidacy) {
        return candidacy.status() == CandidacyStatus.SUBMITTED || isToKeep(candidacy) || isToLookAtAgain(candidacy);
    }

    /** Whether a refusal by somebody else waits for its review. */
    private boolean isToLookAtAgain(CandidacyFacts candidacy) {
        return candidacy.status() == CandidacyStatus.REFUSED
                && looks.of(candidacy.id())
                        .filter(look -> look.isFor(candidacy, caller.accountId()))
                        .isPresent();
    }

    /** Whether an advisor has to decide on an approved candidacy once more, since its home no longer suits. */
    boolean isToKeep(CandidacyFacts candidacy) {
        return candidacy.status() == CandidacyStatus.APPROVED
                && fits.of(candidacy.id()).equals(Optional.of(HomeFit.BARRED));
    }
}
