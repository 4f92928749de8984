package fr.alin.offer.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/**
 * The fields of a newly opened offer that saved searches compare.
 *
 * @param surface habitable, square metres
 * @param floor empty when unknown
 * @param rentWithCharges euros a month
 */
public record NewOffer(
        OfferReference reference,
        CommuneCode commune,
        String city,
        String postalCode,
        DwellingKind kind,
        DwellingType type,
        BigDecimal surface,
        OptionalInt floor,
        boolean lift,
        boolean accessible,
        RentStandard standard,
        BigDecimal rentWithCharges,
        LocalDate availableOn,
        LocalDate closesOn) {}
