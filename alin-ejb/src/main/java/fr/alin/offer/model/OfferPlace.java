package fr.alin.offer.model;

import java.util.Optional;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/**
 * Where the home is. The commune's code decides which circle an offer is in; its label is only shown.
 *
 * @param priorityDistrict in a quartier prioritaire de la politique de la ville (QPV)
 */
public record OfferPlace(
        CommuneCode commune,
        String city,
        String postalCode,
        String address,
        Entrance entrance,
        boolean priorityDistrict,
        Optional<Coordinates> coordinates) {

    /** @throws ImpossibleOfferValue {@code offer.city-missing}, {@code offer.city-too-long}, {@code offer.postal-code-malformed} */
    public OfferPlace {
        city = TypedText.line(city);
        postalCode = TypedText.compact(postalCode);
        if (city.isEmpty()) {
            throw new ImpossibleOfferValue("city", city, "offer.city-missing");
        }
        OfferTexts.bounded("city", city, TextBound.OFFER_CITY);
        if (!isPostalCode(postalCode)) {
            throw new ImpossibleOfferValue("postalCode", postalCode, "offer.postal-code-malformed");
        }
        address = OfferTexts.optional("address", address, TextBound.OFFER_ADDRESS);
    }

    /** A place with an address only. */
    public OfferPlace(
            CommuneCode commune, String city, String postalCode, String address, Optional<Coordinates> coordinates) {
        this(commune, city, postalCode, address, Entrance.UNKNOWN, false, coordinates);
    }

    /** Code of the department, as {@code 75} or {@code 2A}. */
    public String department() {
        return commune.department();
    }

    OfferPlace in(CommuneCode other) {
        return new OfferPlace(other, city, postalCode, address, entrance, priorityDistrict, coordinates);
    }

    private static boolean isPostalCode(String text) {
        return text.length() == 5 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
