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

    RecordLandlordAnswer toCommand(Answer answer) {
        if (answer.getDecision() != null) {
            return decision(answer, answer.getDecision());
        }
        if (answer.getReceived() != null) {
            return step(answer, LandlordAnswerKind.RECEIVED, answer.getReceived());
        }
        if (answer.getVisit() != null) {
            return step(answer, LandlordAnswerKind.VISIT, answer.getVisit());
        }
        if (answer.getCommission() != null) {
            return step(answer, LandlordAnswerKind.COMMISSION, answer.getCommission());
        }
        if (answer.getIncomplete() != null) {
            return papers(answer, answer.getIncomplete());
        }
        if (answer.getPostponed() != null) {
            return postponement(answer, answer.getPostponed());
        }
        if (answer.getConditionMet() != null) {
            return step(answer, LandlordAnswerKind.CONDITION_MET, answer.getConditionMet());
        }
        if (answer.getConditionLapsed() != null) {
            return step(answer, LandlordAnswerKind.CONDITION_LAPSED, answer.getConditionLapsed());
        }
        if (answer.getCandidateAnswer() != null) {
            return reply(answer, answer.getCandidateAnswer());
        }
        if (answer.getMovingIn() != null) {
            return step(answer, LandlordAnswerKind.MOVING_IN, answer.getMovingIn());
        }
        return step(answer, LandlordAnswerKind.LEASE_SIGNED, answer.getLeaseSigned());
    }

    RecordClosedHome toCommand(HomeClosed closed) {
        return new RecordClosedHome(
                closed.getMessageId(),
                closed.getLandlord(),
                new OfferReference(closed.getOffer()),
                ClosingReason.valueOf(closed.getReason().value()),
                closed.getDate(),
                closed.getRemark());
    }

    private static RecordLandlordAnswer reply(Answer answer, CandidateAnswer given) {
        return new RecordLandlordAnswer(
                answer.getMessageId(),
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

    private static RecordLandlordAnswer papers(Answer answer, MissingPapers missing) {
        return said(
                answer,
                LandlordAnswerKind.PAPERS_REQUESTED,
                missing.getDate(),
                missing.getPapers(),
                Optional.ofNullable(missing.getUntil()),
                Optional.empty());
    }

    private static RecordLandlordAnswer postponement(Answer answer, Postponement postponed) {
        return said(
                answer,
                LandlordAnswerKind.POSTPONED,
                postponed.getDate(),
                postponed.getRemark(),
                Optional.empty(),
                Optional.of(PostponementReason.valueOf(postponed.getCause().value())));
    }

    private static RecordLandlordAnswer said(
            Answer answer,
            LandlordAnswerKind kind,
            LocalDate day,
            String words,
            Optional<LocalDate> until,
            Optional<PostponementReason> postponement) {
        return new RecordLandlordAnswer(
                answer.getMessageId(),
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

    private static RecordLandlordAnswer step(Answer answer, LandlordAnswerKind kind, Step step) {
        return said(answer, kind, step.getDate(), step.getRemark(), Optional.empty(), Optional.empty());
    }

    private static RecordLandlordAnswer decision(Answer answer, Decision decision) {
        var rank = decision.getRank();
        return new RecordLandlordAnswer(
                answer.getMessageId(),
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
