package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.EmployerValidation;
import fr.alin.candidacy.view.EmployerValidationView;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * The employer's part of the step "Validations": what the employee and her advisor read, and what the advisor records.
 * Companies have no desk of their own yet, so an advisor records their answers on their behalf.
 * See decision 80-an-employer-holds-up-the-list-only.
 */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.SYSTEM})
public class EmployerValidationService {

    private static final int BATCH = 1000;

    @Inject
    EmployerValidations validations;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    OwnWork work;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** Of the caller's active candidacy; empty if no employer was asked. */
    @RolesAllowed(Role.APPLICANT)
    public Optional<EmployerValidationView> own() {
        return validations.ofActive(caller.accountId()).map(EmployerValidationView::of);
    }

    /**
     * Of a candidacy that the calling advisor works on; empty if no employer was asked.
     *
     * @throws ReasonNotStated when she has no decision to take on it
     */
    @RolesAllowed(Role.ADVISOR)
    public Optional<EmployerValidationView> of(long candidacyId) {
        work.require(candidacyId);
        return validations.of(candidacyId).map(EmployerValidationView::of);
    }

    /**
     * Records an answer until the dossier leaves.
     *
     * @throws EmployerNotAsked when no employer was asked, or the dossier has left or ended
     * @throws ReasonNotStated when the advisor has no decision to take on it
     * @throws fr.alin.candidacy.model.EmployerReasonMissing when a refusal or a waiver has no words
     * @throws fr.alin.candidacy.model.EmployerAnswerNotNew when this is recorded already
     */
    @RolesAllowed(Role.ADVISOR)
    public void record(RecordEmployerAnswer command) {
        var candidacy = candidacies
                .lock(command.candidacyId())
                .orElseThrow(CandidacyNotFound::new)
                .facts();
        work.require(candidacy);
        var validation = validations
                .lock(command.candidacyId())
                .filter(asked -> candidacy.status().isCancellable())
                .orElseThrow(EmployerNotAsked::new);
        var now = clock.instant();
        validation.record(command.answer(), command.reason(), caller.accountId(), now);
        events.fire(validation.told(candidacy.subject(), now));
    }

    /** Records the terms that have passed; returns their number. */
    @RolesAllowed(Role.SYSTEM)
    public int expire() {
        var today = Today.of(clock).inParis();
        var now = clock.instant();
        var overdue = validations.lockOverdue(today, BATCH);
        overdue.forEach(validation -> validation.expire(today, now));
        overdue.forEach(validation -> tellIfUnderWay(validation, now));
        return overdue.size();
    }

    /** Of a candidacy that has ended or left without it, nobody waits to hear. */
    private void tellIfUnderWay(EmployerValidation validation, Instant now) {
        queries.facts(validation.candidacyId())
                .filter(candidacy -> candidacy.status().isCancellable())
                .ifPresent(candidacy -> events.fire(validation.told(candidacy.subject(), now)));
    }
}
