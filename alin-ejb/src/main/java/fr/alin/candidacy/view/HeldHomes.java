package fr.alin.candidacy.view;

import java.util.List;
import java.util.Optional;

import fr.alin.offer.view.HeldOffer;
import fr.alin.shared.model.OfferReference;

/**
 * A page of a landlord's offers with the dossiers that it has of each.
 *
 * @param next the last reference of the page, if another page follows
 */
public record HeldHomes(List<Home> homes, Optional<OfferReference> next) {

    /** An offer, and its dossiers in the order of their list. */
    public record Home(HeldOffer offer, List<HeldDossier> dossiers) {}
}
