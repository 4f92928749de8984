package fr.alin.candidacy.event;

import java.time.Instant;
import java.util.List;

import fr.alin.shared.event.DomainEvent;

/** Every active candidate of the offers that one message changed. */
public record AppliedOffersChanged(List<AppliedOfferChanged> told, Instant occurredAt) implements DomainEvent {

    public AppliedOffersChanged {
        told = List.copyOf(told);
    }
}
