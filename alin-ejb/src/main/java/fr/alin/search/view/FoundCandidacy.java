package fr.alin.search.view;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/** A candidacy found by its reference. */
public record FoundCandidacy(
        CandidacyReference reference, UniqueNumber application, CandidacyStatus status, OfferReference offer) {}
