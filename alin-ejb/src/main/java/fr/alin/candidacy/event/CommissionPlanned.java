package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/** The allocation commission will examine the dossier, or its date moved. */
public record CommissionPlanned(CandidacySubject subject, LocalDate commissionOn, Instant occurredAt)
        implements CandidacyEvent {}
