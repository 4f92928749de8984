package fr.alin.offer.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import fr.alin.shared.model.OfferReference;

/** Which homes have candidates whose dossiers their landlord has. */
public interface ChosenCandidates {

    /** Those of the offers that have at least one; the offers are locked, so that no list leaves meanwhile. */
    Set<OfferReference> among(Collection<OfferReference> offers);

    /** When the last list of its candidates left, which closed the offer, whatever its last day; empty if none has left. */
    Optional<Instant> listLeftAt(OfferReference offer);
}
