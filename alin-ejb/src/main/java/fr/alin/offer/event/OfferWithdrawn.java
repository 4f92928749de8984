package fr.alin.offer.event;

import java.time.Instant;

import fr.alin.offer.model.Withdrawal;
import fr.alin.shared.event.DomainEvent;
import fr.alin.shared.model.OfferReference;

/** A landlord withdrew an offer; its candidates have to be freed and told why. */
public record OfferWithdrawn(OfferReference offer, Withdrawal why, Instant occurredAt) implements DomainEvent {}
