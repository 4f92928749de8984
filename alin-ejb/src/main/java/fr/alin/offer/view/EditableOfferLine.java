package fr.alin.offer.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import fr.alin.offer.model.OfferState;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** One offer in the list of its landlord. */
public record EditableOfferLine(
        OfferReference reference,
        OfferState state,
        DwellingType type,
        String city,
        String postalCode,
        RentStandard standard,
        BigDecimal surface,
        BigDecimal rentWithCharges,
        LocalDate opensOn,
        LocalDate closesOn,
        Instant changedAt) {}
