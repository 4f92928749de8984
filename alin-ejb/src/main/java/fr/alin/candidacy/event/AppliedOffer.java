package fr.alin.candidacy.event;

import java.io.Serializable;
import java.math.BigDecimal;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** Snapshot of the offer at the time of the application, since archive and mails outlive the posting. */
public record AppliedOffer(
        OfferReference reference,
        String landlordCode,
        String landlordName,
        DwellingType type,
        String city,
        String department,
        BigDecimal rentWithCharges)
        implements Serializable {}
