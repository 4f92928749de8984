package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.RowsBusy;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.outbox.RehearsalService;
import fr.alin.shared.security.Role;

/**
 * Takes what a landlord's system says of candidacies and homes, by whichever carrier, and says what became of it. The caller
 * has made sure who speaks: that landlord's candidacies and homes alone are found.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each service opens its own transaction
public class LandlordNewsService {

    @Inject
    LandlordAnswerService answers;

    @Inject
    ClosedHomeService closings;

    @Inject
    ContradictionIntake contradictions;

    @Inject
    RehearsalService rehearsals;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * Takes what is said of a dossier. What contradicts what is known waits for an advisor.
     *
     * @throws EJBException when it has to be delivered again
     */
    public AnswerOutcome take(ReceivedText text, RecordLandlordAnswer answer) {
        try {
            return timely(text, () -> answers.record(text, answer));
        } catch (BusinessException refused) {
            var why = AnswerFaults.of(refused, answer);
            return ContradictionKind.holds(refused)
                    ? contradictions.keep(text, answer, why)
                    : AnswerOutcome.refused(why);
        }
    }

    /**
     * What would become of what is said of a dossier; nothing takes effect, and the message's id stays free.
     *
     * @throws EJBException when it has to be asked again
     */
    public AnswerOutcome rehearse(ReceivedText text, RecordLandlordAnswer answer) {
        try {
            return timely(text, () -> rehearsals.rehearse(() -> answers.record(text, answer)));
        } catch (BusinessException refused) {
            var why = AnswerFaults.of(refused, answer);
            return ContradictionKind.holds(refused) ? AnswerOutcome.waiting(why) : AnswerOutcome.refused(why);
        }
    }

    /**
     * Takes that a home is not to be had any more.
     *
     * @throws EJBException when it has to be delivered again
     */
    public AnswerOutcome take(ReceivedText text, RecordClosedHome closed) {
        return closed(text, closed, () -> closings.record(text, closed));
    }

    /**
     * What would become of a home that is not to be had any more; nothing takes effect, and the message's id stays free.
     *
     * @throws EJBException when it has to be asked again
     */
    public AnswerOutcome rehearse(ReceivedText text, RecordClosedHome closed) {
        return closed(text, closed, () -> rehearsals.rehearse(() -> closings.record(text, closed)));
    }

    private AnswerOutcome closed(ReceivedText text, RecordClosedHome closed, Supplier<AnswerOutcome> act) {
        try {
            return timely(text, act);
        } catch (BusinessException refused) {
            return AnswerOutcome.refused(AnswerFaults.of(refused, closed));
        }
    }

    /** A message dated ahead is refused: whatever its sender says afterwards would count as older. */
    private AnswerOutcome timely(ReceivedText text, Supplier<AnswerOutcome> act) {
        var latest = clock.instant().plus(settings.callsApart());
        return text.sentAt()
                .filter(latest::isBefore)
                .map(ahead -> AnswerOutcome.refused(
                        new AnswerFault("message.sent-at", "@sentAt", ahead.toString(), List.of())))
                .orElseGet(() -> freed(act));
    }

    /** Rows that somebody holds are nobody's mistake. */
    private static AnswerOutcome freed(Supplier<AnswerOutcome> act) {
        try {
            return act.get();
        } catch (RowsBusy busy) {
            throw new EJBException(busy);
        }
    }
}
