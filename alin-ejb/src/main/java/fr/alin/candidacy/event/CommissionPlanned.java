package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The allocation commission has a date for the dossier, a first or a new one. */
public record CommissionPlanned(CandidacySubject subject, LocalDate commissionOn, Instant occurredAt)
        implements CandidacyEvent {}
