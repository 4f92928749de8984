package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.shared.model.UniqueNumber;

/** A candidacy that waits for an advisor. */
public record ReviewLine(
        long id, String reference, UniqueNumber application, AppliedOffer offer, Instant submittedAt) {}
