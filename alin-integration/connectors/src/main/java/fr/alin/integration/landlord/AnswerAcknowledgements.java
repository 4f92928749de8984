package fr.alin.integration.landlord;

import java.time.Instant;

import fr.alin.candidacy.view.AnswerFault;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.AnswerAcknowledgement;
import fr.alin.contract.landlord.Refusal;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.shared.outbox.ReceivedText;

/** Writes the contract's {@code answerAcknowledgement} of one message, the same for both carriers. */
final class AnswerAcknowledgements {

    private static final String CANDIDACY = "C\\d{9}";

    private AnswerAcknowledgements() {}

    static String write(ReceivedText text, AnswerOutcome outcome, Instant now) {
        return Format.ACKNOWLEDGEMENT.write(of(text, outcome, now));
    }

    static AnswerAcknowledgement of(ReceivedText text, AnswerOutcome outcome, Instant now) {
        var message = about(text, now);
        if (text.about().matches(CANDIDACY)) {
            message.setCandidacy(text.about());
        } else if (!text.about().isEmpty()) {
            message.setOffer(text.about());
        }
        if (outcome.repeated()) {
            message.setRepeated(true);
        }
        switch (outcome.state()) {
            case APPLIED -> message.setApplied(new AnswerAcknowledgement.Applied());
            case WAITING -> message.setWaiting(why(outcome));
            case REFUSED -> message.setRefusal(why(outcome));
        }
        return message;
    }

    /** For a message that could not be taken now, nor those behind it in the same call. */
    static AnswerAcknowledgement retry(ReceivedText text, Instant now) {
        var message = about(text, now);
        message.setRetry(new AnswerAcknowledgement.Retry());
        return message;
    }

    private static AnswerAcknowledgement about(ReceivedText text, Instant now) {
        var message = new AnswerAcknowledgement();
        message.setAnswers(text.messageId());
        message.setLandlord(text.sender());
        message.setSentAt(Moments.written(now));
        return message;
    }

    private static Refusal why(AnswerOutcome outcome) {
        return refusal(outcome.fault().orElseThrow());
    }

    private static Refusal refusal(AnswerFault fault) {
        var refusal = new Refusal();
        refusal.setCode(fault.code());
        refusal.setElement(fault.element().isEmpty() ? null : fault.element());
        refusal.setValue(fault.value().isEmpty() ? null : fault.value());
        refusal.setReason(AnswerTexts.of(fault));
        return refusal;
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<AnswerAcknowledgement> ACKNOWLEDGEMENT =
                PartnerXml.strict(AnswerAcknowledgement.class, ContractSchemas.landlord());
    }
}
