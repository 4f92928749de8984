package fr.alin.candidacy.event;

import java.io.Serializable;
import java.math.BigDecimal;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** The offer as it stood when it was applied for: the archive and the mails outlive the posting. */
public record AppliedOffer(
        OfferReference reference,
        String landlordCode,
        String landlordName,
        DwellingType type,
        String city,
        String department,
        BigDecimal rentWithCharges)
        implements Serializable {}
