package fr.alin.alert.event;

import java.math.BigDecimal;
import java.time.LocalDate;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** An offer as a mail names it: rent with charges in euros a month, surface in square metres. */
public record FoundOffer(
        OfferReference reference,
        DwellingType type,
        BigDecimal surface,
        BigDecimal rentWithCharges,
        String city,
        String postalCode,
        LocalDate closesOn,
        String alertName) {}
