package fr.alin.housingapplication.importing;

import java.time.Duration;
import java.util.List;

import fr.alin.shared.config.ImportSettings;

/** Settings with the handbook's values. */
class ApplicationSettings extends ImportSettings {

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
    public int codeMailsPerDay() {
        return 10;
    }

    @Override
    public int codeAccountsOfNumber() {
        return 10;
    }

    @Override
    public int codesOfNumberPerHour() {
        return 6;
    }

    @Override
    public int codesOfNumberPerDay() {
        return 12;
    }

    @Override
    public Duration newcomer() {
        return Duration.ofDays(1);
    }

    @Override
    public int numbersPerHour() {
        return 5;
    }

    @Override
    public int numbersPerDay() {
        return 10;
    }

    @Override
    public List<Duration> importPauses() {
        return List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1));
    }

    @Override
    public Duration importClaim() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int importsAtOnce() {
        return 6;
    }

    @Override
    public Duration standingTrusted() {
        return Duration.ofDays(1);
    }

    @Override
    public int circuitFailures() {
        return 5;
    }

    @Override
    public Duration circuitSlow() {
        return Duration.ofSeconds(5);
    }

    @Override
    public List<Duration> circuitPauses() {
        return List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    @Override
    public Duration newsLease() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration newsReach() {
        return Duration.ofDays(40);
    }
}
