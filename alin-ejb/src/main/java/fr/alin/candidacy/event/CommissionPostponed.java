package fr.alin.candidacy.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The commission put the dossier off.
 *
 * @param reason the name of a {@code PostponementReason}
 */
public record CommissionPostponed(CandidacySubject subject, LocalDate postponedOn, String reason, Instant occurredAt)
        implements CandidacyEvent {}
