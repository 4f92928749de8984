package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.shared.model.UniqueNumber;

/**
 * An answer of a landlord that contradicts what is known and waits for an advisor.
 *
 * @param status where the candidacy stands
 * @param kind what the landlord tells
 * @param code why it contradicts, such as {@code candidacy.another-decision}
 */
public record ContradictionLine(
        long id,
        long candidacy,
        UniqueNumber application,
        AppliedOffer offer,
        CandidacyStatus status,
        LandlordAnswerKind kind,
        String code,
        Instant cameAt) {}
