package fr.alin.offer;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Commune;
import fr.alin.shared.model.CommuneCode;

/**
 * The communes named by a set of postings.
 *
 * @param divided cities whose offers must name an arrondissement: Paris, Lyon and Marseille
 */
record OfferCommunes(Map<CommuneCode, Commune> communes, Set<CommuneCode> divided) {

    /** All faults of a place; empty when its parts fit its commune. */
    List<ImpossibleOfferValue> faultsOf(OfferPlace place) {
        var code = place.commune();
        var commune = communes.get(code);
        if (commune == null) {
            return List.of(new ImpossibleOfferValue("commune", code.value(), "offer.commune-unknown"));
        }
        if (divided.contains(code)) {
            return List.of(new ImpossibleOfferValue("commune", code.value(), "offer.commune-divided", commune.name()));
        }
        return new CommuneFit(commune).faultsOf(place);
    }

    /** The ceiling zone of the home. The posting's place must have no fault. */
    CeilingZone zoneOf(OfferPosting posting) {
        return communes.get(posting.place().commune())
                .zoning()
                .zoneFor(posting.rent().standard());
    }
}
