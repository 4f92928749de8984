package fr.alin.candidacy;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.security.Role;

/** Records landlords' answers to the dossiers they received, once per message. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class LandlordAnswerService {

    @Inject
    AnswerEffects effects;

    @Inject
    Inbox inbox;

    /**
     * Applies an answer. A refusal rolls back the receipt too, so that the message can be set aside and replayed. Of news that
     * was overtaken by the same told anew, the later one stands.
     *
     * @param text which message it is; a candidacy of another landlord than its sender's is not found
     * @throws fr.alin.shared.outbox.MessageIdUsed when the landlord has used its id for another content
     * @throws CandidacyNotFound for a candidacy that nobody, or another landlord, has
     * @throws StepBeforeCandidacy for a day before the candidacy
     * @throws StepTooFarAhead for a day that is too far ahead
     * @throws ConditionBeforeDecision for a condition whose last day is past when it is set
     * @throws AnotherDecision when another decision of the commission stands
     * @throws StepBeforeForerunner for a day before that of the step it follows from
     * @throws fr.alin.candidacy.model.CandidacyStepRefused when the candidacy has ended or is beyond this step
     * @throws fr.alin.candidacy.model.HomeAlreadyProposed when the home is allocated to somebody else
     * @throws fr.alin.candidacy.model.HomeAlreadyLet for a second lease of a home
     * @throws fr.alin.candidacy.model.LeaseBeforeAllocation for a lease of somebody to whom the home is not allocated
     * @throws fr.alin.candidacy.model.MovedInBefore when the tenants moved in on another day
     * @throws fr.alin.candidacy.model.ApplicationHasLease for a second lease of an application
     */
    public AnswerOutcome record(ReceivedText text, RecordLandlordAnswer answer) {
        return inbox.accept(text).map(AnswerOutcome::known).orElseGet(() -> take(text, answer));
    }

    /** An answer that came by no carrier. */
    public AnswerOutcome record(RecordLandlordAnswer answer) {
        return record(answer.text(Optional.empty(), ""), answer);
    }

    private AnswerOutcome take(ReceivedText text, RecordLandlordAnswer answer) {
        effects.apply(text.sender(), answer, inbox.isOvertaken(text));
        var outcome = AnswerOutcome.applied();
        inbox.store(text.sender(), text.messageId(), outcome.text());
        return outcome;
    }
}
