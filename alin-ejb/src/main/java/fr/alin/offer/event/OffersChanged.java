package fr.alin.offer.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import fr.alin.offer.model.FactChange;
import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.OfferReference;

/**
 * A landlord changed what candidates of these offers rely on; fired once for a message, however many offers it has.
 *
 * @param changes of each offer at least one
 */
public record OffersChanged(Map<OfferReference, List<FactChange>> changes, Instant occurredAt) implements DomainEvent {

    public OffersChanged {
        changes = Map.copyOf(changes);
    }
}
