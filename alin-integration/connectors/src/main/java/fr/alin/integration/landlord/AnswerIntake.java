package fr.alin.integration.landlord;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.LandlordNewsService;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.contract.landlord.AnswerAcknowledgement;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.offer.AuthenticatedLandlord;
import fr.alin.shared.outbox.ReceivedText;

/** Takes one answer of a landlord that has proved who it is, and says what became of it. */
@ApplicationScoped
public class AnswerIntake {

    private static final String KIND = "answer";

    private final AnswerReader reader = new AnswerReader();

    @Inject
    LandlordNewsService news;

    @Inject
    Clock clock;

    /**
     * Applies an answer, or only finds out what would come of it.
     *
     * @throws RuntimeException when it could not be taken through no fault of its own
     */
    AnswerAcknowledgement take(AuthenticatedLandlord caller, WrittenAnswers.Entry entry, boolean validateOnly) {
        try {
            var read = reader.read(new Incoming(entry.messageId(), true, KIND, entry.text(), caller.code()));
            return acknowledged(read.text(), validateOnly ? read.rehearse(news) : read.take(news));
        } catch (MalformedMessage malformed) {
            return acknowledged(unread(caller, entry), AnswerOutcome.refused(UnreadAnswer.fault(malformed)));
        }
    }

    /** Says of an answer that was not looked at that it has to be sent again. */
    AnswerAcknowledgement leave(AuthenticatedLandlord caller, WrittenAnswers.Entry entry) {
        return AnswerAcknowledgements.retry(unread(caller, entry), clock.instant());
    }

    private AnswerAcknowledgement acknowledged(ReceivedText text, AnswerOutcome outcome) {
        return AnswerAcknowledgements.of(text, outcome, clock.instant());
    }

    private static ReceivedText unread(AuthenticatedLandlord caller, WrittenAnswers.Entry entry) {
        return new ReceivedText(caller.code(), entry.messageId(), KIND);
    }
}
