package fr.alin.housingapplication;

import java.time.Duration;
import java.util.List;

import fr.alin.shared.config.AlinSettings;

/** The settings of the handbook. */
class ApplicationSettings extends AlinSettings {

    @Override
    public Duration codeValidity() {
        return Duration.ofHours(24);
    }

    @Override
    public int codeTries() {
        return 5;
    }

    @Override
    public int codeMailsPerHour() {
        return 3;
    }

    @Override
    public List<Duration> importPauses() {
        return List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1));
    }

    @Override
    public Duration importClaim() {
        return Duration.ofMinutes(1);
    }
}
