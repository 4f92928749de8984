package fr.alin.integration.landlord;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.RecordClosedHome;
import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.ClosingReason;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.CandidateAnswer;
import fr.alin.contract.landlord.Decision;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.contract.landlord.MissingPapers;
import fr.alin.contract.landlord.Postponement;
import fr.alin.contract.landlord.Step;
import fr.alin.shared.model.OfferReference;

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
        if (answer.getIncomplete() != null) {
            return papers(messageId, answer, answer.getIncomplete());
        }
        if (answer.getPostponed() != null) {
            return postponement(messageId, answer, answer.getPostponed());
        }
        if (answer.getConditionMet() != null) {
            return step(messageId, answer, LandlordAnswerKind.CONDITION_MET, answer.getConditionMet());
        }
        if (answer.getConditionLapsed() != null) {
            return step(messageId, answer, LandlordAnswerKind.CONDITION_LAPSED, answer.getConditionLapsed());
        }
        if (answer.getCandidateAnswer() != null) {
            return reply(messageId, answer, answer.getCandidateAnswer());
        }
        if (answer.getMovingIn() != null) {
            return step(messageId, answer, LandlordAnswerKind.MOVING_IN, answer.getMovingIn());
        }
        return step(messageId, answer, LandlordAnswerKind.LEASE_SIGNED, answer.getLeaseSigned());
    }

    RecordClosedHome toCommand(String messageId, HomeClosed closed) {
        return new RecordClosedHome(
                messageId,
                closed.getLandlord(),
                new OfferReference(closed.getOffer()),
                ClosingReason.valueOf(closed.getReason().value()),
                closed.getDate());
    }

    private static RecordLandlordAnswer reply(String messageId, Answer answer, CandidateAnswer given) {
        return new RecordLandlordAnswer(
                messageId,
                answer.getCandidacy(),
                answer.getLandlord(),
                LandlordAnswerKind.CANDIDATE_ANSWER,
                given.getDate(),
                Optional.empty(),
                OptionalInt.empty(),
                given.getReason(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CandidateReply.valueOf(given.getReply().value())));
    }

    private static RecordLandlordAnswer papers(String messageId, Answer answer, MissingPapers missing) {
        return said(
                messageId,
                answer,
                LandlordAnswerKind.PAPERS_REQUESTED,
                missing.getDate(),
                missing.getPapers(),
                Optional.ofNullable(missing.getUntil()),
                Optional.empty());
    }

    private static RecordLandlordAnswer postponement(String messageId, Answer answer, Postponement postponed) {
        return said(
                messageId,
                answer,
                LandlordAnswerKind.POSTPONED,
                postponed.getDate(),
                postponed.getRemark(),
                Optional.empty(),
                Optional.of(PostponementReason.valueOf(postponed.getCause().value())));
    }

    private static RecordLandlordAnswer said(
            String messageId,
            Answer answer,
            LandlordAnswerKind kind,
            LocalDate day,
            String words,
            Optional<LocalDate> until,
            Optional<PostponementReason> postponement) {
        return new RecordLandlordAnswer(
                messageId,
                answer.getCandidacy(),
                answer.getLandlord(),
                kind,
                day,
                Optional.empty(),
                OptionalInt.empty(),
                words,
                until,
                postponement,
                Optional.empty());
    }

    private static RecordLandlordAnswer step(String messageId, Answer answer, LandlordAnswerKind kind, Step step) {
        return said(messageId, answer, kind, step.getDate(), step.getRemark(), Optional.empty(), Optional.empty());
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
                Optional.ofNullable(decision.getConditionUntil()),
                Optional.empty(),
                Optional.empty());
    }
}
