package fr.alin.candidacy;

import java.time.Duration;

import fr.alin.shared.config.ImportSettings;

/** What a site has said is relied upon for a day. */
final class StandingTrust extends ImportSettings {

    @Override
    public Duration standingTrusted() {
        return Duration.ofDays(1);
    }
}
