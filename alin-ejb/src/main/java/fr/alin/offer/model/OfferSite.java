package fr.alin.offer.model;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.alin.shared.model.CommuneCode;

/** Columns of an offer's place; its department is stored because the search needs it. */
@Embeddable
class OfferSite {

    @Column(name = "commune_code")
    private CommuneCode commune;

    private String department;

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

    protected OfferSite() {} // for JPA

    OfferSite(OfferPlace place) {
        commune = place.commune();
        department = place.department();
        city = place.city();
        postalCode = place.postalCode();
        address = place.address();
        residence = place.entrance().residence();
        building = place.entrance().building();
        staircase = place.entrance().staircase();
        door = place.entrance().door();
        priorityDistrict = place.priorityDistrict();
        latitude = place.coordinates().map(Coordinates::latitude).orElse(null);
        longitude = place.coordinates().map(Coordinates::longitude).orElse(null);
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
