package fr.alin.candidacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.shared.model.TypedText;

/**
 * A landlord's answer about a dossier it received. The date is the day of the visit, commission, decision or signature.
 * Only DECISION carries a decision.
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
        Optional<LocalDate> conditionUntil) {

    public RecordLandlordAnswer {
        reason = TypedText.prose(reason);
    }

    /** An answer without a condition. */
    public RecordLandlordAnswer(
            String messageId,
            String candidacyReference,
            String landlordCode,
            LandlordAnswerKind kind,
            LocalDate date,
            Optional<CaleolDecision> decision,
            OptionalInt rank,
            String reason) {
        this(messageId, candidacyReference, landlordCode, kind, date, decision, rank, reason, Optional.empty());
    }

    LandlordDecision decisionTaken() {
        return new LandlordDecision(decision.orElseThrow(DecisionMissing::new), rank, reason, conditionUntil);
    }

    /** The id in a reference such as {@code C000000042}. */
    long candidacyId() {
        return CandidacyReference.find(candidacyReference)
                .orElseThrow(CandidacyNotFound::new)
                .id();
    }
}
