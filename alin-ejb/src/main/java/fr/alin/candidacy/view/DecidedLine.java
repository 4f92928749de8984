package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.shared.model.UniqueNumber;

/**
 * A candidacy on which an advisor has decided.
 *
 * @param status what it has become since
 * @param advisor account of who decided last
 */
public record DecidedLine(
        long id,
        UniqueNumber application,
        AppliedOffer offer,
        CandidacyStatus status,
        Instant decidedAt,
        long advisor) {}
