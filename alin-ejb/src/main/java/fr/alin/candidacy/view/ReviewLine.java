package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.shared.model.UniqueNumber;

/** A candidacy that waits for an advisor, the day its offer closes, and its rank among the candidacies for it. */
public record ReviewLine(
        long id,
        UniqueNumber application,
        AppliedOffer offer,
        Instant submittedAt,
        LocalDate closesOn,
        CandidacyPosition position) {}
