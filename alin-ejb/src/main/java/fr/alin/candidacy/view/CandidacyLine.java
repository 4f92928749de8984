package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyStatus;

/** An archived candidacy; the reason is a {@code RefusalReason}, a landlord's words, or empty. */
public record CandidacyLine(
        String reference,
        AppliedOffer offer,
        CandidacyStatus status,
        Instant submittedAt,
        Instant statusSince,
        String reason) {}
