package fr.alin.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import fr.alin.account.persistence.AccountRepository;
import fr.alin.account.persistence.AccountSessionRepository;
import fr.alin.account.persistence.AllowanceRepository;
import fr.alin.account.persistence.DeviceThrottleRepository;
import fr.alin.account.persistence.EmailChangeRepository;
import fr.alin.account.persistence.FormerNameRepository;
import fr.alin.account.persistence.MailAllowanceRepository;
import fr.alin.account.persistence.SignInThrottleRepository;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.TimeZones;

/** What accounts need done by the clock: each night, what nobody needs any more is forgotten. */
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

    /** Accounts never confirmed go too: whoever did not ask for one was told to ignore the mail. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    void forget() {
        var now = clock.instant();
        throttles.forgetUntriedSince(now.minus(settings.signInLongestLock().multipliedBy(2)));
        deviceThrottles.forgetUntriedSince(
                now.minus(settings.signInLongestLock().multipliedBy(2)));
        mails.forgetUnusedSince(now.minus(settings.signInLongestLock()));
        allowances.forgetUnusedSince(now.minus(settings.signInLongestLock()));
        sessions.forgetSignedInBefore(now.minus(settings.sessionsKept()));
        emailChanges.forgetExpired(now);
        formerNames.forgetBefore(
                now.atZone(TimeZones.PARIS).minus(settings.logsKept()).toInstant());
        accounts.removeUnconfirmedSince(now.minus(settings.unconfirmedAccountsKept()));
    }
}
