package fr.alin.offer.model;

import java.time.LocalDate;

import fr.alin.shared.error.InvalidValueException;

/** All that a landlord says about a home; each message carries it whole, so that any version stands alone. */
public record OfferPosting(
        String landlordName,
        OfferPlace place,
        Dwelling dwelling,
        Rent rent,
        LocalDate availableOn,
        LocalDate closesOn,
        String description) {

    /** @throws InvalidValueException {@code offer.landlord-name-missing}, {@code offer.date-missing} */
    public OfferPosting {
        if (landlordName == null || landlordName.isBlank()) {
            throw new InvalidValueException("offer.landlord-name-missing");
        }
        if (availableOn == null || closesOn == null) {
            throw new InvalidValueException("offer.date-missing");
        }
        description = description == null ? "" : description.strip();
    }
}
