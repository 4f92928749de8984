package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.TimeZones;

/** Nightly clean-up of accounts, sessions and counters. */
@Singleton
@PermitAll // called by the timer only
public class AccountJobs {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInThrottleRepository throttles;

    @Inject
    DeviceThrottleRepository deviceThrottles;

    @Inject
    MailAllowanceRepository mails;

    @Inject
    AllowanceRepository allowances;

    @Inject
    AccountSessionRepository sessions;

    @Inject
    EmailChangeRepository emailChanges;

    @Inject
    FormerNameRepository formerNames;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Removes unconfirmed accounts too: the mail tells people who did not ask for an account to ignore it. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    void cleanUp() {
        var now = clock.instant();
        throttles.deleteUntriedSince(now.minus(settings.signInLongestLock().multipliedBy(2)));
        deviceThrottles.deleteUntriedSince(
                now.minus(settings.signInLongestLock().multipliedBy(2)));
        mails.deleteUnusedSince(now.minus(settings.signInLongestLock()));
        allowances.deleteUnusedSince(now.minus(settings.signInLongestLock()));
        sessions.deleteSignedInBefore(now.minus(settings.sessionsKept()));
        emailChanges.deleteExpired(now);
        formerNames.deleteBefore(
                now.atZone(TimeZones.PARIS).minus(settings.logsKept()).toInstant());
        accounts.removeUnconfirmedSince(now.minus(settings.unconfirmedAccountsKept()));
    }
}
