package fr.alin.housingapplication.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.housingapplication.model.ImportState;
import fr.alin.shared.model.UniqueNumber;

/** What the import pages show: nothing of the application itself before the right code. */
public record ImportView(
        UniqueNumber number,
        ImportState state,
        String siteLabel,
        String siteUrl,
        Optional<String> maskedEmail,
        Optional<Instant> codeExpiresAt,
        int triesLeft,
        Optional<Instant> nextTryAt) {}
