package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ContradictionQuery;
import fr.alin.candidacy.model.ContradictionState;
import fr.alin.candidacy.port.AnswerNotice;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.candidacy.view.ContradictionLine;
import fr.alin.candidacy.view.ContradictionView;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Answers of landlords that contradict what is known: an advisor of the home's departments lets them take effect, or keeps what
 * stands. The landlord is told either way, and may be asked before.
 * See decision 106-a-contradiction-waits-for-a-person.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ContradictionService {

    @Inject
    Contradictions contradictions;

    @Inject
    ContradictionList lists;

    @Inject
    CandidacyQueries queries;

    @Inject
    AnswerEffects effects;

    @Inject
    DeskScope scope;

    @Inject
    LandlordMessages messages;

    @Inject
    Inbox inbox;

    @Inject
    Outbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Those that wait where the caller decides. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<ContradictionLine> page(ContradictionQuery asked) {
        return lists.page(asked, scope.territory());
    }

    /**
     * @throws ReasonNotStated when the home is not in the caller's departments
     * @throws ContradictionNotFound for an unknown id
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ContradictionView look(long id) {
        var view = lists.find(id).orElseThrow(ContradictionNotFound::new);
        require(view.line().candidacy());
        return view;
    }

    /**
     * Lets the answer take effect; a decision that stands is taken back first.
     *
     * @param words why, read by the applicant
     * @throws ContradictionOver when somebody has decided meanwhile
     * @throws ContradictionNotExplained without words
     * @throws fr.alin.shared.error.BusinessException what still stands in the way, such as a lease with somebody else
     */
    public void take(long id, String words) {
        var said = explained(words);
        var kept = open(id);
        effects.insist(kept.answer().landlordCode(), kept.answer(), said);
        contradictions.settle(id, ContradictionState.TAKEN, caller.accountId(), said, clock.instant());
        tell(kept, AnswerOutcome.applied());
    }

    /**
     * Keeps what stands.
     *
     * @param words why, read by the landlord
     * @throws ContradictionOver when somebody has decided meanwhile
     * @throws ContradictionNotExplained without words
     */
    public void keep(long id, String words) {
        var said = explained(words);
        var kept = open(id);
        contradictions.settle(id, ContradictionState.KEPT, caller.accountId(), said, clock.instant());
        tell(kept, AnswerOutcome.refused(fault("answer.not-taken", kept.why(), said)));
    }

    /**
     * Writes to the landlord; the answer waits on.
     *
     * @throws ContradictionOver when somebody has decided meanwhile
     * @throws ContradictionNotExplained without words
     */
    public void ask(long id, String words) {
        var said = explained(words);
        var kept = open(id);
        tell(kept, AnswerOutcome.waiting(fault("answer.question", kept.why(), said)));
    }

    private Contradictions.Kept open(long id) {
        var kept = contradictions.lockOpen(id).orElseThrow(ContradictionOver::new);
        require(kept.answer().candidacyId());
        return kept;
    }

    private void require(long candidacy) {
        scope.require(queries.facts(candidacy).orElseThrow(CandidacyNotFound::new));
    }

    /** By an acknowledgement, and in these words whenever the message comes again. */
    private void tell(Contradictions.Kept kept, AnswerOutcome outcome) {
        var answer = kept.answer();
        inbox.store(answer.landlordCode(), answer.messageId(), outcome.text());
        var notice = new AnswerNotice(
                answer.landlordCode(), answer.messageId(), answer.candidacyReference(), outcome, clock.instant());
        outbox.add(
                "landlord." + answer.landlordCode() + ".acknowledgements",
                Outbox.ANSWER_ACKNOWLEDGEMENT,
                answer.messageId(),
                messages.answerAcknowledgement(notice));
    }

    private static AnswerFault fault(String code, AnswerFault why, String words) {
        return new AnswerFault(code, why.element(), why.value(), List.of(words));
    }

    private static String explained(String words) {
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        if (said.isEmpty()) {
            throw new ContradictionNotExplained();
        }
        return said;
    }
}
