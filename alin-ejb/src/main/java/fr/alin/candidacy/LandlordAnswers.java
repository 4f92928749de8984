package fr.alin.candidacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.RowsBusy;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.security.Role;

/**
 * Takes what a landlord's system says of candidacies and homes, by whichever carrier, and says what became of it. The caller
 * has made sure who speaks: that landlord's candidacies and homes alone are found.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each service opens its own transaction
public class LandlordAnswers {

    @Inject
    LandlordAnswerService answers;

    @Inject
    ClosedHomeService closings;

    @Inject
    ContradictionIntake contradictions;

    /**
     * Takes what is said of a dossier. What contradicts what is known waits for an advisor.
     *
     * @throws EJBException when it has to be delivered again
     */
    public AnswerOutcome take(ReceivedText text, RecordLandlordAnswer answer) {
        try {
            return answers.record(text, answer);
        } catch (RowsBusy busy) {
            throw new EJBException(busy);
        } catch (BusinessException refused) {
            var why = AnswerFaults.of(refused, answer);
            return ContradictionKind.holds(refused)
                    ? contradictions.keep(text, answer, why)
                    : AnswerOutcome.refused(why);
        }
    }

    /**
     * Takes that a home is not to be had any more.
     *
     * @throws EJBException when it has to be delivered again
     */
    public AnswerOutcome take(ReceivedText text, RecordClosedHome closed) {
        try {
            return closings.record(text, closed);
        } catch (RowsBusy busy) {
            throw new EJBException(busy);
        } catch (BusinessException refused) {
            return AnswerOutcome.refused(AnswerFaults.of(refused, closed));
        }
    }
}
