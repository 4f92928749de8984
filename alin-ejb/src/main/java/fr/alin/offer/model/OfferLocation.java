package fr.alin.offer.model;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.alin.shared.model.CommuneCode;

/** Columns of an offer's place. */
@Embeddable
class OfferLocation {

    @Column(name = "commune_code")
    private CommuneCode commune;

    private String city;

    @Column(name = "postal_code")
    private String postalCode;

    private String address;

    private String residence;

    private String building;

    private String staircase;

    private String door;

    @Column(name = "priority_district")
    private boolean priorityDistrict;

    private Double latitude;

    private Double longitude;

    protected OfferLocation() {} // for JPA

    String department() {
        return commune.department();
    }

    OfferPlace place() {
        return new OfferPlace(
                commune,
                city,
                postalCode,
                address,
                new Entrance(residence, building, staircase, door),
                priorityDistrict,
                Optional.ofNullable(latitude).map(north -> new Coordinates(north, longitude)));
    }
}
