package fr.alin.candidacy;

import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.view.AnswerFault;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.outbox.MessageIdUsed;

/** Names the element of a landlord's message, and its value, that a refusal is about. */
final class AnswerFaults {

    private static final String DATE = "date";

    private AnswerFaults() {}

    static AnswerFault of(BusinessException refused, RecordLandlordAnswer answer) {
        var element = switch (refused.code()) {
            case MessageIdUsed.CODE -> "@messageId";
            case "candidacy.not-found" -> "@candidacy";
            case "candidacy.step-before-candidacy", "candidacy.moved-in-before", "date.done", "date.planned" -> DATE;
            case "candidacy.step-too-far-ahead" -> isAbout(refused, answer) ? DATE : lastDay(answer);
            case "candidacy.condition-before-decision" -> lastDay(answer);
            case "candidacy.rank-missing" -> "rank";
            case "candidacy.papers-not-named" -> "papers";
            default -> elementOf(answer.kind());
        };
        return fault(refused, element, valueOf(element, answer));
    }

    static AnswerFault of(BusinessException refused, RecordClosedHome closed) {
        return switch (refused.code()) {
            case MessageIdUsed.CODE -> fault(refused, "@messageId", closed.messageId());
            case "offer.not-found" -> fault(refused, "offer", closed.home().value());
            case "date.done" -> fault(refused, DATE, closed.date().toString());
            default -> fault(refused, "reason", closed.reason().name());
        };
    }

    private static AnswerFault fault(BusinessException refused, String element, String value) {
        return new AnswerFault(
                refused.code(),
                element,
                value,
                Stream.of(refused.args()).map(String::valueOf).toList());
    }

    /** Whether the refusal's first argument is the day of the step, else it is the last day to do something. */
    private static boolean isAbout(BusinessException refused, RecordLandlordAnswer answer) {
        return answer.date().equals(refused.args()[0]);
    }

    private static String lastDay(RecordLandlordAnswer answer) {
        return answer.kind() == LandlordAnswerKind.DECISION ? "conditionUntil" : "until";
    }

    private static String valueOf(String element, RecordLandlordAnswer answer) {
        return switch (element) {
            case "@messageId" -> answer.messageId();
            case "@candidacy" -> answer.candidacyReference();
            case "conditionUntil", "until" -> text(answer.until());
            case "outcome" -> text(answer.decision());
            case "reply" -> text(answer.reply());
            case "rank", "papers" -> "";
            default -> answer.date().toString();
        };
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** What a contradiction is about: what the commission or the candidate says, else the step itself with its day. */
    private static String elementOf(LandlordAnswerKind kind) {
        return switch (kind) {
            case RECEIVED -> "received";
            case PAPERS_REQUESTED -> "incomplete";
            case VISIT -> "visit";
            case COMMISSION -> "commission";
            case POSTPONED -> "postponed";
            case DECISION -> "outcome";
            case CONDITION_MET -> "conditionMet";
            case CONDITION_LAPSED -> "conditionLapsed";
            case CANDIDATE_ANSWER -> "reply";
            case LEASE_SIGNED -> "leaseSigned";
            case MOVING_IN -> "movingIn";
        };
    }
}
