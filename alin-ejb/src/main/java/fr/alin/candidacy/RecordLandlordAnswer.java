package fr.alin.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.candidacy.model.PostponementReason;
import fr.alin.candidacy.model.Step;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.outbox.ReceivedText;

/**
 * A landlord's answer about a dossier it received. The date is the day of the visit, commission, decision or signature.
 * Only DECISION carries a decision, only POSTPONED a reason of its catalogue, and only CANDIDATE_ANSWER a reply.
 *
 * @param reason free text: the papers asked for, the landlord's reason, or its remark; may be empty
 * @param until the last day to meet the condition, or to hand papers in
 */
public record RecordLandlordAnswer(
        String messageId,
        String candidacyReference,
        String landlordCode,
        LandlordAnswerKind kind,
        LocalDate date,
        Optional<CaleolDecision> decision,
        OptionalInt rank,
        String reason,
        Optional<LocalDate> until,
        Optional<PostponementReason> postponement,
        Optional<CandidateReply> reply) {

    public RecordLandlordAnswer {
        reason = TypedText.prose(reason);
    }

    /** An answer without a last day. */
    public RecordLandlordAnswer(
            String messageId,
            String candidacyReference,
            String landlordCode,
            LandlordAnswerKind kind,
            LocalDate date,
            Optional<CaleolDecision> decision,
            OptionalInt rank,
            String reason) {
        this(
                messageId,
                candidacyReference,
                landlordCode,
                kind,
                date,
                decision,
                rank,
                reason,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Which message it is.
     *
     * @param digest of its content; empty for one that came by no carrier
     */
    public ReceivedText text(Optional<Instant> sentAt, String digest) {
        return new ReceivedText(landlordCode, messageId, kind.name(), candidacyReference, sentAt, digest);
    }

    /** As the history keeps it. */
    Step step(LandlordSteps steps) {
        var cause = postponement.map(Enum::name).orElse("");
        return steps.step(date).because(cause, reason).until(until);
    }

    CandidateReply replyGiven() {
        return reply.orElseThrow(DecisionMissing::new);
    }

    LandlordDecision decisionTaken() {
        return new LandlordDecision(decision.orElseThrow(DecisionMissing::new), rank, reason, until);
    }

    /** The id in a reference such as {@code C000000042}. */
    long candidacyId() {
        return CandidacyReference.find(candidacyReference)
                .orElseThrow(CandidacyNotFound::new)
                .id();
    }
}
