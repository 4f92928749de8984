package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.HomeFit;
import fr.alin.candidacy.model.NothingToKeep;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Judges candidates whose home has changed, and lets an advisor keep one whom it no longer suits.
 * See decision 82-a-home-that-no-longer-suits.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class HomeFitService {

    @Inject
    HomeFits fits;

    @Inject
    HomeFitJudge judge;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    DeskScope scope;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Candidacies to judge. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Long> due(int most) {
        return fits.due(most);
    }

    /** Does nothing for a candidacy that has been judged meanwhile. */
    public void judge(long candidacyId) {
        judge.bringUpToDate(candidacyId);
    }

    /**
     * Keeps a validated candidacy in spite of the rule that bars its home, until the home changes again.
     *
     * @param version of the candidacy as it was read
     * @throws ReasonNotStated when the home is not in the advisor's departments
     * @throws ApprovalNotExplained without words
     * @throws CandidacyChangedMeanwhile when the candidacy has another version by now
     * @throws NothingToKeep when it is not validated, or no rule bars its home
     */
    @RolesAllowed(Role.ADVISOR)
    public void keep(long candidacyId, long version, String words) {
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        if (said.isEmpty()) {
            throw new ApprovalNotExplained();
        }
        var candidacy = candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
        if (candidacy.facts().version() != version) {
            throw new CandidacyChangedMeanwhile();
        }
        scope.require(candidacy.facts());
        judge.bringUpToDate(candidacyId);
        if (!fits.change(candidacyId, HomeFit.BARRED, HomeFit.KEPT)) {
            throw new NothingToKeep();
        }
        new AdvisorSteps(candidacy, caller.accountId()).keep(said, clock.instant());
    }
}
