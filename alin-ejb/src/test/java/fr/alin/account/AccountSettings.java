package fr.alin.account;

import java.time.Duration;

import fr.alin.shared.config.AlinSettings;

/** Settings of the handbook, with a cheap password hash. */
class AccountSettings extends AlinSettings {

    static final int ACTS = 20;

    int iterations = 10;

    @Override
    public int accountActsAnHour() {
        return ACTS;
    }

    @Override
    public int mailsByStaffAnHour() {
        return 3;
    }

    @Override
    public Duration readingLasts() {
        return Duration.ofMinutes(15);
    }

    @Override
    public int passwordIterations() {
        return iterations;
    }

    @Override
    public Duration accountLinkValidity() {
        return Duration.ofDays(2);
    }

    @Override
    public Duration staffInvitationValidity() {
        return Duration.ofDays(7);
    }

    @Override
    public int accountMailsPerHour() {
        return 5;
    }

    @Override
    public int nameChangesPerMonth() {
        return 3;
    }

    @Override
    public Duration unconfirmedAccountsKept() {
        return Duration.ofDays(30);
    }

    @Override
    public String consentVersion() {
        return "2022-01";
    }

    @Override
    public int signInTries() {
        return 5;
    }

    @Override
    public Duration signInFirstLock() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration sessionLife() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration sessionIdle() {
        return Duration.ofMinutes(30);
    }

    @Override
    public int accountMailsPerDay() {
        return 12;
    }

    @Override
    public int accountMailsOfSource() {
        return 3;
    }

    @Override
    public int accountMailsOfSourceToAll() {
        return 100;
    }

    @Override
    public int signInTriesOfSource() {
        return 60;
    }

    @Override
    public int signInTriesOfSourceForOne() {
        return 3;
    }

    @Override
    public int signInTriesOfSourceAtMost() {
        return 600;
    }

    @Override
    public Duration repeatedFormWithin() {
        return Duration.ofMinutes(2);
    }

    @Override
    public Duration deviceKnown() {
        return Duration.ofDays(180);
    }

    @Override
    public Duration signInLongestLock() {
        return Duration.ofHours(24);
    }
}
