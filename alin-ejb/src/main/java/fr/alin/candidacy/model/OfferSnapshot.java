package fr.alin.candidacy.model;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

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

    AppliedOffer facts() {
        return new AppliedOffer(reference, landlordCode, landlordName, type, city, department, rentWithCharges);
    }
}
