package fr.alin.candidacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.shared.model.UniqueNumber;

/**
 * A candidacy on which an advisor has decided.
 *
 * @param status what it has become since
 * @param advisor account of who decided last
 * @param effectiveAt when a refusal takes effect that can still be undone; else empty
 */
public record DecidedLine(
        long id,
        UniqueNumber application,
        AppliedOffer offer,
        CandidacyStatus status,
        Instant decidedAt,
        long advisor,
        Optional<Instant> effectiveAt) {}
