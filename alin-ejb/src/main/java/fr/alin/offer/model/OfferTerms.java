package fr.alin.offer.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.shared.model.RentStandard;

/** Columns of the cost, the reservation and the dates of an offer. */
@Embeddable
class OfferTerms {

    @Enumerated(EnumType.STRING)
    @Column(name = "rent_standard")
    private RentStandard standard;

    @Enumerated(EnumType.STRING)
    private Financing financing;

    private BigDecimal rent;

    private BigDecimal charges;

    @Column(name = "accessory_rent")
    private BigDecimal accessoryRent;

    @Column(name = "heating_charges")
    private BigDecimal heatingCharges;

    private BigDecimal deposit;

    @Enumerated(EnumType.STRING)
    @Column(name = "reservation_mode")
    private ReservationMode mode;

    private String contingent;

    private String agreement;

    @Column(name = "candidates_to_propose")
    private int candidatesToPropose;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "available_on")
    private LocalDate availableOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "commission_on")
    private LocalDate commissionOn;

    @Column(name = "propose_by")
    private LocalDate proposeBy;

    protected OfferTerms() {} // for JPA

    Rent cost() {
        return new Rent(
                standard,
                Optional.ofNullable(financing),
                rent,
                charges,
                Optional.ofNullable(accessoryRent),
                Optional.ofNullable(heatingCharges),
                Optional.ofNullable(deposit));
    }

    Reservation reservation() {
        return new Reservation(mode, new Contingent(contingent), agreement, candidatesToPropose);
    }

    OfferDates dates() {
        return new OfferDates(
                opensOn, availableOn, closesOn, Optional.ofNullable(commissionOn), Optional.ofNullable(proposeBy));
    }
}
