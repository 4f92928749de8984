package fr.alin.housingapplication.view;

import java.time.Instant;

import fr.alin.shared.model.UniqueNumber;

/** The banner and the doors of the dashboard. */
public record ApplicationOverview(
        String alsNumber,
        UniqueNumber uniqueNumber,
        String siteUrl,
        boolean employmentComplete,
        int documentsRequired,
        int documentsDeposited,
        boolean validated,
        Instant refreshedAt) {}
