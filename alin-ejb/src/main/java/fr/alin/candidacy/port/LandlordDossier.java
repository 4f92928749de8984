package fr.alin.candidacy.port;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.housingapplication.view.ApplicationDossier;

/**
 * An approved candidacy as sent to the landlord; documents stay on the registration site, under the unique number.
 *
 * @param position its rank in the list
 */
public record LandlordDossier(
        String candidacyReference,
        AppliedOffer offer,
        ApplicationDossier application,
        LandlordAssessment assessment,
        CandidacyPosition position,
        Instant submittedAt,
        Instant approvedAt,
        Instant sentAt) {}
