package fr.alin.registration.event;

import java.time.Instant;

import fr.alin.shared.event.DomainEvent;

/** A registration site that was left alone has answered: what waits for it may be asked now. */
public record SiteAnswersAgain(String siteCode, Instant occurredAt) implements DomainEvent {}
