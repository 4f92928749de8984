package fr.alin.account;

import java.time.Instant;

import jakarta.persistence.EntityManager;

/** The repositories of this context on one entity manager. */
public record StoredAccounts(
        AccountRepository accounts,
        AccountLinkRepository links,
        SignInThrottleRepository throttles,
        MailAllowanceRepository allowances,
        AccountSessionRepository sessions,
        DeviceThrottleRepository deviceThrottles,
        AllowanceRepository allowancesOfSources) {

    public static StoredAccounts on(EntityManager entities) {
        var stored = new StoredAccounts(
                new AccountRepository(),
                new AccountLinkRepository(),
                new SignInThrottleRepository(),
                new MailAllowanceRepository(),
                new AccountSessionRepository(),
                new DeviceThrottleRepository(),
                new AllowanceRepository());
        stored.accounts.entities = entities;
        stored.links.entities = entities;
        stored.throttles.entities = entities;
        stored.allowances.entities = entities;
        stored.sessions.entities = entities;
        stored.deviceThrottles.entities = entities;
        stored.allowancesOfSources.entities = entities;
        return stored;
    }

    /** The holder of the account was here. */
    public static void seen(EntityManager entities, long accountId, Instant now) {
        on(entities).accounts.seen(accountId, now);
    }
}
