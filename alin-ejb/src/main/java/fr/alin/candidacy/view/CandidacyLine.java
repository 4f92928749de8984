package fr.alin.candidacy.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** An archived candidacy; the explanation is the advisor's or the landlord's words, or empty. */
public record CandidacyLine(
        long id,
        AppliedOffer offer,
        CandidacyStatus status,
        Instant submittedAt,
        Instant statusSince,
        Optional<RefusalReason> reason,
        String explanation) {

    /** From a row of the database. */
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
            String explanation) {
        this(
                id,
                new AppliedOffer(offer, landlordCode, landlordName, type, city, department, rent),
                status,
                submittedAt,
                statusSince,
                Optional.ofNullable(reason),
                explanation);
    }
}
