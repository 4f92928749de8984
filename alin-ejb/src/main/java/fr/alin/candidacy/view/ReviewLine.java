package fr.alin.candidacy.view;

import java.math.BigDecimal;
import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/** A candidacy that waits for an advisor. */
public record ReviewLine(long id, UniqueNumber application, AppliedOffer offer, Instant submittedAt) {

    /** From a row of the database. */
    public ReviewLine(
            Long id,
            UniqueNumber application,
            OfferReference offer,
            String landlordCode,
            String landlordName,
            DwellingType type,
            String city,
            String department,
            BigDecimal rent,
            Instant submittedAt) {
        this(
                id,
                application,
                new AppliedOffer(offer, landlordCode, landlordName, type, city, department, rent),
                submittedAt);
    }
}
