package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.EligibilityVerdict;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.offer.view.OfferDetails;

/** All that an advisor needs to decide on a candidacy; the version goes back with the decision. */
public record ReviewDossier(
        long id,
        long version,
        String reference,
        CandidacyStatus status,
        Instant submittedAt,
        AppliedOffer appliedOffer,
        ApplicationDossier application,
        OfferDetails offer,
        EligibilityVerdict verdict,
        CandidacyPosition position,
        int previousCandidacies) {}
