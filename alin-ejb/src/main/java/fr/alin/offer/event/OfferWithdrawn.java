package fr.alin.offer.event;

import java.time.Instant;

import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.OfferReference;

/** A landlord withdrew an offer; its candidates have to be freed. */
public record OfferWithdrawn(OfferReference offer, Instant occurredAt) implements DomainEvent {}
