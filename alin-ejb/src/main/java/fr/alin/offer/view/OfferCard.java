package fr.alin.offer.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/**
 * An offer in a list.
 *
 * @param photo hash of the first photo, if any
 * @param favourite whether it is a favourite of the current applicant
 */
public record OfferCard(
        OfferReference reference,
        DwellingKind kind,
        DwellingType type,
        BigDecimal surface,
        Optional<Integer> floor,
        boolean lift,
        BigDecimal rentWithCharges,
        RentStandard standard,
        CommuneCode commune,
        String city,
        String postalCode,
        boolean accessible,
        boolean availableNow,
        LocalDate availableOn,
        LocalDate closesOn,
        String landlordName,
        Optional<String> photo,
        boolean favourite) {}
