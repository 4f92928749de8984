package fr.alin.offer.event;

import java.time.Instant;

import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.OfferReference;

/** A landlord took a home back; whoever stands as a candidate for it has to be freed. */
public record OfferWithdrawn(OfferReference offer, Instant occurredAt) implements DomainEvent {}
