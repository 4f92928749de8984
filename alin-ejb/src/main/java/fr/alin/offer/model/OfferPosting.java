package fr.alin.offer.model;

import java.time.LocalDate;
import java.util.Optional;

/** All that a landlord says about a home; each message carries it whole, so that any version stands alone. */
public record OfferPosting(
        String landlordName,
        OfferPlace place,
        Dwelling dwelling,
        Rent rent,
        Reservation reservation,
        OfferDates dates,
        String description) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 4000;

    /** @throws ImpossibleOfferValue {@code offer.landlord-name-missing}, {@code offer.text-too-long} */
    public OfferPosting {
        landlordName = OfferTexts.optional("landlordName", landlordName, LONGEST_NAME);
        if (landlordName.isEmpty()) {
            throw new ImpossibleOfferValue("landlordName", "", "offer.landlord-name-missing");
        }
        description = OfferTexts.optional("description", description, LONGEST_DESCRIPTION);
    }

    /** A posting under the usual reservation, open at once. */
    public OfferPosting(
            String landlordName,
            OfferPlace place,
            Dwelling dwelling,
            Rent rent,
            LocalDate availableOn,
            LocalDate closesOn,
            String description) {
        this(
                landlordName,
                place,
                dwelling,
                rent,
                Reservation.usual(),
                new OfferDates(OfferDates.AT_ONCE, availableOn, closesOn, Optional.empty()),
                description);
    }

    /** The same posting under the landlord's registered name. */
    public OfferPosting by(String landlord) {
        return new OfferPosting(landlord, place, dwelling, rent, reservation, dates, description);
    }

    public LocalDate opensOn() {
        return dates.opensOn();
    }

    public LocalDate availableOn() {
        return dates.availableOn();
    }

    public LocalDate closesOn() {
        return dates.closesOn();
    }
}
