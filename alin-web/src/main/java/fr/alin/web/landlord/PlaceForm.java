package fr.alin.web.landlord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

import fr.alin.offer.model.CityName;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Entrance;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.TypedText;

/** The place of the home in the offer's form. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String commune = "";
    private String postalCode = "";
    private String address = "";
    private String residence = "";
    private String building = "";
    private String staircase = "";
    private String door = "";
    private boolean priorityDistrict;
    private BigDecimal latitude;
    private BigDecimal longitude;

    private CommuneCode knownCommune;
    private String knownCity;

    PlaceForm() {}

    PlaceForm(OfferPlace place, CommuneSuggestions names) {
        knownCommune = place.commune();
        knownCity = place.city();
        commune = names.name(place.commune()).orElse(place.city());
        postalCode = place.postalCode();
        address = place.address();
        residence = place.entrance().residence();
        building = place.entrance().building();
        staircase = place.entrance().staircase();
        door = place.entrance().door();
        priorityDistrict = place.priorityDistrict();
        latitude = place.coordinates()
                .map(Coordinates::latitude)
                .map(BigDecimal::valueOf)
                .orElse(null);
        longitude = place.coordinates()
                .map(Coordinates::longitude)
                .map(BigDecimal::valueOf)
                .orElse(null);
    }

    OfferPlace toPlace(CommuneSuggestions names) {
        var found = names.find(commune)
                .orElseThrow(() -> new ImpossibleOfferValue("commune", commune, "offer.commune-unknown"));
        if (postalCode.isBlank() && commune.contains(found.postalCode())) {
            postalCode = found.postalCode();
        }
        return new OfferPlace(
                found.code(),
                city(found),
                TypedText.compact(postalCode),
                address,
                new Entrance(residence, building, staircase, door),
                priorityDistrict,
                coordinates());
    }

    /** Keeps the landlord's spelling of the city while the commune is unchanged. */
    private String city(CommuneLabel found) {
        var spelt = found.code().equals(knownCommune)
                && (CityName.same(knownCity, found.name()) || CityName.isDividedInto(knownCity, found.name()));
        return spelt ? knownCity : found.name();
    }

    private Optional<Coordinates> coordinates() {
        if (latitude == null && longitude == null) {
            return Optional.empty();
        }
        if (latitude == null || longitude == null) {
            throw new ImpossibleOfferValue(
                    latitude == null ? "latitude" : "longitude", "", "offer.coordinates-incomplete");
        }
        return Optional.of(new Coordinates(latitude.doubleValue(), longitude.doubleValue()));
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getStaircase() {
        return staircase;
    }

    public void setStaircase(String staircase) {
        this.staircase = staircase;
    }

    public String getDoor() {
        return door;
    }

    public void setDoor(String door) {
        this.door = door;
    }

    public boolean isPriorityDistrict() {
        return priorityDistrict;
    }

    public void setPriorityDistrict(boolean priorityDistrict) {
        this.priorityDistrict = priorityDistrict;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }
}
