package fr.alin.candidacy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;

import fr.alin.shared.config.AlinSettings;

/** The settings of candidacies as they are by default. */
final class CandidacySettings extends AlinSettings {

    @Override
    public int proposalReplyDays() {
        return 10;
    }

    @Override
    public Period candidacyStepsAhead() {
        return Period.ofYears(1);
    }

    @Override
    public Period secondLookTerm() {
        return Period.ofDays(15);
    }

    @Override
    public Duration applyWait() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean listsLeaveByThemselves() {
        return true;
    }

    @Override
    public LocalTime listTime() {
        return LocalTime.of(20, 0);
    }

    @Override
    public Period proposalWithin() {
        return Period.ofMonths(1);
    }

    @Override
    public Period proposalAfterClosing() {
        return Period.ofDays(7);
    }

    static Ranks ranks(Clock clock) {
        var ranks = new Ranks();
        ranks.settings = new CandidacySettings();
        ranks.clock = clock;
        return ranks;
    }

    @Override
    public Duration callsApart() {
        return Duration.ofMinutes(5);
    }
}
