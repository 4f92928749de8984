package fr.alin.candidacy.event;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/**
 * An open home that suits an applicant, near the places she asked for.
 *
 * @param surface square metres
 * @param rentWithCharges euros a month
 */
public record NearHome(
        OfferReference reference,
        DwellingType type,
        BigDecimal surface,
        String city,
        String postalCode,
        BigDecimal rentWithCharges,
        LocalDate closesOn)
        implements Serializable {}
