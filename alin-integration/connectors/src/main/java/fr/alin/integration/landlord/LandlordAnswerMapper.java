package fr.alin.integration.landlord;

import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.Decision;
import fr.alin.contract.landlord.Step;

/** Maps a landlord's answer to the command that records it. */
final class LandlordAnswerMapper {

    RecordLandlordAnswer toCommand(String messageId, Answer answer) {
        if (answer.getDecision() != null) {
            return decision(messageId, answer, answer.getDecision());
        }
        if (answer.getReceived() != null) {
            return step(messageId, answer, LandlordAnswerKind.RECEIVED, answer.getReceived());
        }
        if (answer.getVisit() != null) {
            return step(messageId, answer, LandlordAnswerKind.VISIT, answer.getVisit());
        }
        if (answer.getCommission() != null) {
            return step(messageId, answer, LandlordAnswerKind.COMMISSION, answer.getCommission());
        }
        return step(messageId, answer, LandlordAnswerKind.LEASE_SIGNED, answer.getLeaseSigned());
    }

    private static RecordLandlordAnswer step(String messageId, Answer answer, LandlordAnswerKind kind, Step step) {
        return new RecordLandlordAnswer(
                messageId,
                answer.getCandidacy(),
                answer.getLandlord(),
                kind,
                step.getDate(),
                Optional.empty(),
                OptionalInt.empty(),
                step.getRemark());
    }

    private static RecordLandlordAnswer decision(String messageId, Answer answer, Decision decision) {
        var rank = decision.getRank();
        return new RecordLandlordAnswer(
                messageId,
                answer.getCandidacy(),
                answer.getLandlord(),
                LandlordAnswerKind.DECISION,
                decision.getDate(),
                Optional.of(CaleolDecision.valueOf(decision.getOutcome().value())),
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                decision.getReason(),
                Optional.ofNullable(decision.getConditionUntil()));
    }
}
