package fr.alin.registration.event;

import java.time.Instant;

import fr.alin.shared.event.DomainEvent;

/** The circuit of a registration site has closed: requests that wait for the site may be sent now. */
public record SiteAnswersAgain(String siteCode, Instant occurredAt) implements DomainEvent {}
