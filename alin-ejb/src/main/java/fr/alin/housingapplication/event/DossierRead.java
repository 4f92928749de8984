package fr.alin.housingapplication.event;

import java.time.Instant;
import java.util.Optional;

import fr.alin.shared.event.DomainEvent;

/**
 * Somebody other than the applicant read a dossier.
 *
 * @param reader account of the reader; empty when the system sent the dossier
 * @param role role of the reader, a constant of {@code Role}
 * @param about reference of the candidacy, or name of the landlord; empty for an application opened by its number
 */
public record DossierRead(
        long ownerAccountId,
        Optional<Long> reader,
        String role,
        DossierPurpose purpose,
        String about,
        Instant occurredAt)
        implements DomainEvent {}
