package fr.alin.housingapplication.event;

import java.time.Instant;
import java.util.Optional;

import fr.alin.shared.event.DomainEvent;

/**
 * Somebody other than its owner read a dossier.
 *
 * @param reader the account of the person who read; empty when the system sent it
 * @param role the role in which it was read, one of {@code Role}
 * @param about what it was read for: the reference of the candidacy, or the name of the landlord it went to
 */
public record DossierRead(
        long ownerAccountId,
        Optional<Long> reader,
        String role,
        DossierPurpose purpose,
        String about,
        Instant occurredAt)
        implements DomainEvent {}
