package fr.alin.housingapplication.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.shared.model.UniqueNumber;

/** Tab 1: the application as the registration site holds it, read-only. */
public record RecordView(
        UniqueNumber number,
        String siteLabel,
        String siteUrl,
        Instant refreshedAt,
        ApplicationStanding standing,
        LocalDate expiresOn,
        List<RecordSection> sections) {}
