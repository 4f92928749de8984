package fr.alin.web.landlord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.offer.model.Contingent;
import fr.alin.offer.model.Financing;
import fr.alin.offer.model.OfferDates;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.offer.model.Reservation;
import fr.alin.offer.model.ReservationMode;
import fr.alin.shared.model.RentStandard;

/** Rent, dates and reservation of the offer's form; amounts in euros per month. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RentStandard standard;
    private Financing financing;
    private BigDecimal rent;
    private BigDecimal charges;
    private BigDecimal accessoryRent;
    private BigDecimal heatingCharges;
    private BigDecimal deposit;
    private LocalDate opensOn;
    private LocalDate availableOn;
    private LocalDate closesOn;
    private LocalDate commissionOn;
    private LocalDate proposeBy;
    private ReservationMode mode;
    private String agreement = "";
    private int candidatesToPropose;

    private Contingent contingent;

    /** Starts with the usual reservation; the rest is empty. */
    TermsForm() {
        reserve(Reservation.usual());
    }

    TermsForm(OfferPosting posting) {
        standard = posting.rent().standard();
        financing = posting.rent().financing().orElse(null);
        rent = posting.rent().withoutCharges();
        charges = posting.rent().charges();
        accessoryRent = posting.rent().accessoryRent().orElse(null);
        heatingCharges = posting.rent().heatingCharges().orElse(null);
        deposit = posting.rent().deposit().orElse(null);
        opensOn = posting.opensOn().equals(OfferDates.AT_ONCE) ? null : posting.opensOn();
        availableOn = posting.availableOn();
        closesOn = posting.closesOn();
        commissionOn = posting.dates().commissionOn().orElse(null);
        proposeBy = posting.dates().proposeBy().orElse(null);
        reserve(posting.reservation());
    }

    private void reserve(Reservation reservation) {
        mode = reservation.mode();
        contingent = reservation.contingent();
        agreement = reservation.agreement();
        candidatesToPropose = reservation.candidatesToPropose();
    }

    /** Without a standard there is nothing that the financing could contradict. */
    Rent toRent() {
        return new Rent(
                standard,
                Optional.ofNullable(standard == null ? null : financing),
                rent,
                charges,
                Optional.ofNullable(accessoryRent),
                Optional.ofNullable(heatingCharges),
                Optional.ofNullable(deposit));
    }

    OfferDates toDates() {
        return new OfferDates(
                opensOn, availableOn, closesOn, Optional.ofNullable(commissionOn), Optional.ofNullable(proposeBy));
    }

    Reservation toReservation() {
        return new Reservation(mode, contingent, agreement, candidatesToPropose);
    }

    public RentStandard getStandard() {
        return standard;
    }

    public void setStandard(RentStandard standard) {
        this.standard = standard;
    }

    public Financing getFinancing() {
        return financing;
    }

    public void setFinancing(Financing financing) {
        this.financing = financing;
    }

    public BigDecimal getRent() {
        return rent;
    }

    public void setRent(BigDecimal rent) {
        this.rent = rent;
    }

    public BigDecimal getCharges() {
        return charges;
    }

    public void setCharges(BigDecimal charges) {
        this.charges = charges;
    }

    public BigDecimal getAccessoryRent() {
        return accessoryRent;
    }

    public void setAccessoryRent(BigDecimal accessoryRent) {
        this.accessoryRent = accessoryRent;
    }

    public BigDecimal getHeatingCharges() {
        return heatingCharges;
    }

    public void setHeatingCharges(BigDecimal heatingCharges) {
        this.heatingCharges = heatingCharges;
    }

    public BigDecimal getDeposit() {
        return deposit;
    }

    public void setDeposit(BigDecimal deposit) {
        this.deposit = deposit;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getAvailableOn() {
        return availableOn;
    }

    public void setAvailableOn(LocalDate availableOn) {
        this.availableOn = availableOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public LocalDate getProposeBy() {
        return proposeBy;
    }

    public void setProposeBy(LocalDate proposeBy) {
        this.proposeBy = proposeBy;
    }

    public LocalDate getCommissionOn() {
        return commissionOn;
    }

    public void setCommissionOn(LocalDate commissionOn) {
        this.commissionOn = commissionOn;
    }

    public ReservationMode getMode() {
        return mode;
    }

    public void setMode(ReservationMode mode) {
        this.mode = mode;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public int getCandidatesToPropose() {
        return candidatesToPropose;
    }

    public void setCandidatesToPropose(int candidatesToPropose) {
        this.candidatesToPropose = candidatesToPropose;
    }
}
