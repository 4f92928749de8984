package fr.alin.offer.model;

import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;

/** Where the home is; the commune's code decides in which circle an offer is found, its label is only shown. */
public record OfferPlace(
        CommuneCode commune, String city, String postalCode, String address, Optional<Coordinates> coordinates) {

    private static final int LONGEST_CITY = 80;

    /** @throws InvalidValueException {@code offer.city-missing}, {@code offer.city-too-long}, {@code offer.postal-code-malformed} */
    public OfferPlace {
        if (city == null || city.isBlank()) {
            throw new InvalidValueException("offer.city-missing");
        }
        if (city.strip().length() > LONGEST_CITY) {
            throw new InvalidValueException("offer.city-too-long", LONGEST_CITY);
        }
        if (postalCode == null || !postalCode.matches("[0-9]{5}")) {
            throw new InvalidValueException("offer.postal-code-malformed");
        }
        city = city.strip();
        address = address == null ? "" : address.strip();
    }

    /** Code of the department, as {@code 75} or {@code 2A}. */
    public String department() {
        return commune.department();
    }
}
