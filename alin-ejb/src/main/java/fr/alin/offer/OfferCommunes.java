package fr.alin.offer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Commune;
import fr.alin.shared.model.CommuneCode;

/**
 * The communes that some postings name.
 *
 * @param divided cities whose homes stand in an arrondissement: Paris, Lyon and Marseille
 */
record OfferCommunes(Map<CommuneCode, Commune> communes, Set<CommuneCode> divided) {

    /** Why no home can stand there; empty when the commune exists, is the smallest there is, and has the postal code. */
    Optional<ImpossibleOfferValue> faultOf(OfferPlace place) {
        var code = place.commune();
        var commune = communes.get(code);
        if (commune == null) {
            return Optional.of(new ImpossibleOfferValue("commune", code.value(), "offer.commune-unknown"));
        }
        if (divided.contains(code)) {
            return Optional.of(
                    new ImpossibleOfferValue("commune", code.value(), "offer.commune-divided", commune.name()));
        }
        return commune.postalCodes().contains(place.postalCode())
                ? Optional.empty()
                : Optional.of(new ImpossibleOfferValue(
                        "postalCode",
                        place.postalCode(),
                        "offer.postal-code-elsewhere",
                        commune.name(),
                        String.join(", ", commune.postalCodes())));
    }

    /** The zone whose income ceilings apply to the home; its place has no fault. */
    CeilingZone zoneOf(OfferPosting posting) {
        return communes.get(posting.place().commune())
                .zoning()
                .zoneFor(posting.rent().standard());
    }
}
