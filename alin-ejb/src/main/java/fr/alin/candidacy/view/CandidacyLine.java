package fr.alin.candidacy.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** An archived candidacy; the explanation is the advisor's or the landlord's text, or empty. */
public record CandidacyLine(
        long id,
        AppliedOffer offer,
        CandidacyStatus status,
        Instant submittedAt,
        Instant statusSince,
        Optional<RefusalReason> reason,
        Optional<ReleaseReason> release,
        Optional<WithdrawalReason> withdrawal,
        Optional<LandlordDecision> decision,
        String explanation) {

    /** Used by JPQL. */
    public CandidacyLine(
            Long id,
            OfferReference offer,
            String landlordCode,
            String landlordName,
            DwellingType type,
            String city,
            String department,
            BigDecimal rent,
            CandidacyStatus status,
            Instant submittedAt,
            Instant statusSince,
            RefusalReason reason,
            ReleaseReason release,
            WithdrawalReason withdrawal,
            CaleolDecision outcome,
            Integer rank,
            LocalDate conditionUntil,
            String explanation) {
        this(
                id,
                new AppliedOffer(offer, landlordCode, landlordName, type, city, department, rent),
                status,
                submittedAt,
                statusSince,
                Optional.ofNullable(reason),
                Optional.ofNullable(release),
                Optional.ofNullable(withdrawal),
                Optional.ofNullable(outcome)
                        .map(taken -> new LandlordDecision(
                                taken, orNone(rank), explanation, Optional.ofNullable(conditionUntil))),
                explanation);
    }

    private static OptionalInt orNone(Integer rank) {
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
