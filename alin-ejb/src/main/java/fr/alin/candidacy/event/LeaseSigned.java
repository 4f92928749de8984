package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The lease is signed: the household moves in. */
public record LeaseSigned(CandidacySubject subject, LocalDate signedOn, Instant occurredAt) implements CandidacyEvent {}
