package fr.alin.offer.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import fr.alin.offer.model.OfferState;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** An offer in its landlord's list. */
public record EditableOfferLine(
        OfferReference reference,
        OfferState state,
        DwellingType type,
        String city,
        String postalCode,
        BigDecimal rentWithCharges,
        LocalDate opensOn,
        LocalDate closesOn,
        Instant changedAt) {}
