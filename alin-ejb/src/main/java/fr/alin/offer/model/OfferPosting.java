package fr.alin.offer.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.time.Today;

/** All that a landlord says about a home; each message carries it whole, so that any version stands alone. */
public record OfferPosting(
        String landlordName,
        OfferPlace place,
        Dwelling dwelling,
        Rent rent,
        Reservation reservation,
        OfferDates dates,
        String description) {

    /** @throws ImpossibleOfferValue {@code offer.landlord-name-missing}, {@code offer.text-too-long} */
    public OfferPosting {
        landlordName = OfferTexts.optional("landlordName", landlordName, TextBound.OFFER_LANDLORD);
        if (landlordName.isEmpty()) {
            throw new ImpossibleOfferValue("landlordName", "", "offer.landlord-name-missing");
        }
        description = OfferTexts.optional("description", description, TextBound.OFFER_DESCRIPTION);
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

    /** The first day that is too far from today to be meant, with the code of its {@link BusinessDate}. */
    public Optional<ImpossibleOfferValue> slip(Today now) {
        var today = dayThere(now);
        var opens = Optional.of(dates.opensOn()).filter(day -> !day.equals(OfferDates.AT_ONCE));
        return Stream.of(
                        slip("opensOn", BusinessDate.OPENS, opens, today),
                        slip("availableOn", BusinessDate.AVAILABLE, Optional.of(dates.availableOn()), today),
                        slip("closesOn", BusinessDate.CLOSES, Optional.of(dates.closesOn()), today),
                        slip("commissionOn", BusinessDate.COMMISSION, dates.commissionOn(), today),
                        slip(
                                "assessedOn",
                                BusinessDate.ASSESSED,
                                dwelling.labels().assessedOn(),
                                today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ImpossibleOfferValue> slip(
            String field, BusinessDate kind, Optional<LocalDate> day, LocalDate today) {
        return day.filter(given -> !kind.isPlausible(given, today))
                .map(given -> new ImpossibleOfferValue(field, given, kind.code(), kind.first(today), kind.last(today)));
    }

    /** Whether its last day to apply is over where the home stands. */
    public boolean hasClosed(Today today) {
        return dates.closesOn().isBefore(dayThere(today));
    }

    /** The day that it is where the home stands. */
    public LocalDate dayThere(Today today) {
        return today.at(place.department());
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
