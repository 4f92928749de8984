package fr.alin.candidacy.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** Columns of the offer's snapshot, taken when it was applied for. */
@Embeddable
class OfferSnapshot {

    @Column(name = "offer_reference", updatable = false)
    private OfferReference reference;

    @Column(name = "landlord_code", updatable = false)
    private String landlordCode;

    @Column(name = "landlord_name", updatable = false)
    private String landlordName;

    @Column(name = "offer_type", updatable = false)
    @Enumerated(EnumType.STRING)
    private DwellingType type;

    @Column(name = "offer_city", updatable = false)
    private String city;

    @Column(name = "offer_department", updatable = false)
    private String department;

    @Column(name = "offer_rent", updatable = false)
    private BigDecimal rentWithCharges;

    @Column(name = "offer_surface", updatable = false)
    private BigDecimal surface;

    @Column(name = "offer_charges", updatable = false)
    private BigDecimal charges;

    @Column(name = "offer_standard", updatable = false)
    @Enumerated(EnumType.STRING)
    private RentStandard standard;

    @Column(name = "offer_available_on", updatable = false)
    private LocalDate availableOn;

    @Column(name = "offer_accessible", updatable = false)
    private Boolean accessible;

    @Column(name = "offer_closes_on", updatable = false)
    private LocalDate closesOn;

    protected OfferSnapshot() {} // for JPA

    OfferSnapshot(AppliedOffer offer) {
        reference = offer.reference();
        landlordCode = offer.landlordCode();
        landlordName = offer.landlordName();
        type = offer.type();
        city = offer.city();
        department = offer.department();
        rentWithCharges = offer.rentWithCharges();
    }

    void keep(OfferEssentials relied) {
        surface = relied.surface();
        charges = relied.charges();
        standard = relied.standard();
        availableOn = relied.availableOn();
        accessible = relied.accessible();
        closesOn = relied.closesOn();
    }

    /** Empty for a candidacy whose offer was gone before these facts were kept. */
    Optional<OfferEssentials> essentials() {
        return surface == null || closesOn == null
                ? Optional.empty()
                : Optional.of(new OfferEssentials(
                        type,
                        surface,
                        rentWithCharges.subtract(charges),
                        charges,
                        standard,
                        availableOn,
                        accessible,
                        closesOn));
    }

    AppliedOffer facts() {
        return new AppliedOffer(reference, landlordCode, landlordName, type, city, department, rentWithCharges);
    }
}
