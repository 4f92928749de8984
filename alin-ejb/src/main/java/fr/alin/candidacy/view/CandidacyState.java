package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** The state of a candidacy for support, without its points, reasons and notes. */
public record CandidacyState(
        CandidacyReference reference,
        CandidacyStatus status,
        Instant since,
        OfferReference offer,
        DwellingType type,
        String city,
        String landlord) {}
