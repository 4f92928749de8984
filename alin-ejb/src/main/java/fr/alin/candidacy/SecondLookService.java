package fr.alin.candidacy;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.SecondLook;
import fr.alin.candidacy.model.SecondLookOver;
import fr.alin.candidacy.view.SecondLookView;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * The review of a refusal by another advisor than the one who refused.
 * See decision 91-a-refusal-is-looked-at-by-another-advisor.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class SecondLookService {

    @Inject
    SecondLooks looks;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    CorrectionService corrections;

    @Inject
    OwnWork work;

    @Inject
    DeskScope scope;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Of a candidacy that the calling advisor works on; empty if none was asked for.
     *
     * @throws ReasonNotStated when she has no decision to take on it
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SecondLookView> of(long candidacyId) {
        var candidacy = work.require(candidacyId);
        return looks.of(candidacyId).map(look -> SecondLookView.of(look, look.isFor(candidacy, caller.accountId())));
    }

    /**
     * The refusal stays.
     *
     * @param why read by the applicant
     * @throws ReasonNotStated when the home is not in the advisor's departments
     * @throws fr.alin.candidacy.model.OwnRefusal when the caller has refused
     * @throws SecondLookOver when it is decided, or the candidacy is no longer refused
     * @throws fr.alin.candidacy.model.RefusalNotExplained without a reason
     */
    public void confirm(long candidacyId, String why) {
        var candidacy = lock(candidacyId);
        scope.require(candidacy.facts());
        events.fire(look(candidacyId).confirm(candidacy, caller.accountId(), why, clock.instant()));
    }

    /**
     * Takes the refusal back, so that the candidacy is under review again.
     *
     * @param version of the candidacy as it was read
     * @param why read by the applicant
     * @throws fr.alin.candidacy.model.OwnRefusal when the caller has refused
     * @throws SecondLookOver when it is decided, or the candidacy is no longer refused
     * @throws CorrectionNotExplained without a reason
     * @throws fr.alin.candidacy.model.ActiveCandidacyExists when the applicant is a candidate elsewhere by now
     * @throws fr.alin.candidacy.model.ListAlreadySent when the list of the home has left
     */
    public void reopen(long candidacyId, long version, String why) {
        var candidacy = queries.facts(candidacyId).orElseThrow(CandidacyNotFound::new);
        corrections.undo(candidacyId, version, why); // first, since it locks the candidacy
        var look = look(candidacyId);
        look.requireFor(candidacy, caller.accountId());
        look.reopen(caller.accountId(), why, clock.instant());
    }

    private SecondLook look(long candidacyId) {
        return looks.of(candidacyId).orElseThrow(SecondLookOver::new);
    }

    private Candidacy lock(long candidacyId) {
        return candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
    }
}
