package fr.alin.candidacy;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.shared.outbox.Inbox;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.security.Role;

/** Keeps an answer that contradicts what is known until an advisor decides, once per message. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ContradictionIntake {

    @Inject
    Contradictions contradictions;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    /** @throws fr.alin.shared.outbox.MessageIdUsed when the landlord has used its id for another content */
    public AnswerOutcome keep(ReceivedText text, RecordLandlordAnswer answer, AnswerFault why) {
        return inbox.accept(text).map(AnswerOutcome::known).orElseGet(() -> {
            contradictions.add(text, answer, why, clock.instant());
            var outcome = AnswerOutcome.waiting(why);
            inbox.store(text.sender(), text.messageId(), outcome.text());
            return outcome;
        });
    }
}
