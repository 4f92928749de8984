package fr.alin.offer.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.time.Today;

/** All that a landlord says about a home. Each message carries the whole posting, so each version is complete. */
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

    /** A posting with the usual reservation, open at once. */
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

    /** The first date that is too far from today to be right, with the code of its {@link BusinessDate}. */
    public Optional<ImpossibleOfferValue> implausibleDate(Today now) {
        var today = dayThere(now);
        var opens = Optional.of(dates.opensOn()).filter(day -> !day.equals(OfferDates.AT_ONCE));
        return Stream.of(
                        implausibleDate("opensOn", BusinessDate.OPENS, opens, today),
                        implausibleDate("availableOn", BusinessDate.AVAILABLE, Optional.of(dates.availableOn()), today),
                        implausibleDate("closesOn", BusinessDate.CLOSES, Optional.of(dates.closesOn()), today),
                        implausibleDate("commissionOn", BusinessDate.COMMISSION, dates.commissionOn(), today),
                        implausibleDate("proposeBy", BusinessDate.COMMISSION, dates.proposeBy(), today),
                        implausibleDate(
                                "energyDate",
                                BusinessDate.ASSESSED,
                                dwelling.labels().assessedOn(),
                                today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ImpossibleOfferValue> implausibleDate(
            String field, BusinessDate kind, Optional<LocalDate> day, LocalDate today) {
        return day.filter(given -> !kind.isPlausible(given, today))
                .map(given -> new ImpossibleOfferValue(field, given, kind.code(), kind.first(today), kind.last(today)));
    }

    /** Whether the last day to apply has ended, in local time at the home. */
    public boolean hasClosed(Today today) {
        return dates.closesOn().isBefore(dayThere(today));
    }

    /** The local day at the home. */
    public LocalDate dayThere(Today today) {
        return today.at(place.department());
    }

    /** The same posting with the landlord's registered name. */
    public OfferPosting withLandlordName(String landlord) {
        return new OfferPosting(landlord, place, dwelling, rent, reservation, dates, description);
    }

    /** The same posting in the commune with this code. */
    public OfferPosting in(CommuneCode commune) {
        return new OfferPosting(landlordName, place.in(commune), dwelling, rent, reservation, dates, description);
    }

    /** Its state for as long as the landlord does not withdraw it. */
    public OfferState stateOn(Today today) {
        return dates.stateOn(dayThere(today));
    }

    /** The same posting with another last day to apply. */
    public OfferPosting closingOn(LocalDate day) {
        var changed =
                new OfferDates(dates.opensOn(), dates.availableOn(), day, dates.commissionOn(), dates.proposeBy());
        return new OfferPosting(landlordName, place, dwelling, rent, reservation, changed, description);
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
