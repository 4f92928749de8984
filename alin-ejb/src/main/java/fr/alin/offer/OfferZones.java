package fr.alin.offer;

import java.util.Map;
import java.util.Optional;

import fr.alin.offer.model.OfferPosting;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;

/** The zones of the communes that some postings name. */
record OfferZones(Map<CommuneCode, Zoning> zonings) {

    /** Whose income ceilings hold for the home; empty when its commune does not exist. */
    Optional<CeilingZone> of(OfferPosting posting) {
        return Optional.ofNullable(zonings.get(posting.place().commune()))
                .map(zoning -> zoning.zoneFor(posting.rent().standard()));
    }
}
