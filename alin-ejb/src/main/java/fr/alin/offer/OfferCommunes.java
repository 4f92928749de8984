package fr.alin.offer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Commune;
import fr.alin.shared.model.CommuneCode;

/**
 * The communes named by a set of postings, by the code that they give.
 *
 * @param formerNames names of those that have become a part of another
 * @param divided cities whose offers must name an arrondissement: Paris, Lyon and Marseille
 */
record OfferCommunes(
        Map<CommuneCode, Commune> communes, Map<CommuneCode, String> formerNames, Set<CommuneCode> divided) {

    static OfferCommunes of(ReferenceService reference, Collection<CommuneCode> codes) {
        return new OfferCommunes(
                reference.communesOf(codes), reference.formerNames(codes), reference.dividedCommunes());
    }

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
        return new CommuneFit(commune, Optional.ofNullable(formerNames.get(code))).faultsOf(place);
    }

    /** The posting with today's commune, where it gives the code of a former one. Its place must have no fault. */
    OfferPosting today(OfferPosting posting) {
        return posting.in(communes.get(posting.place().commune()).code());
    }

    /** The ceiling zone of the home. The posting's place must have no fault. */
    CeilingZone zoneOf(OfferPosting posting) {
        return communes.get(posting.place().commune())
                .zoning()
                .zoneFor(posting.rent().standard());
    }
}
