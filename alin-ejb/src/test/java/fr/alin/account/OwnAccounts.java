package fr.alin.account;

import java.time.Instant;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.model.Account;
import fr.alin.account.model.Consent;
import fr.alin.account.model.KnownAccount;
import fr.alin.account.model.PasswordHash;
import fr.alin.account.model.PersonalDetails;
import fr.alin.account.port.RegisteredNames;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.testing.Database;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;

/** Account holders and their changes on the real tables, each call in its own transaction. */
final class OwnAccounts {

    static final String PASSWORD = "Porte-Bleue-7";

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T09:00:00Z"));
    String registeredName = "none";
    private final RegisteredNames onApplication =
            (account, name) -> name.birthName().equals(registeredName);
    final FakeEvents<AccountEvent> events = new FakeEvents<>();

    /** A confirmed account of PETIT Anne. */
    long active(String email) {
        var account = requested(email);
        Database.inTransaction(entities -> StoredAccounts.on(entities)
                .accounts()
                .find(account)
                .orElseThrow()
                .choosePassword(PasswordHash.of(PASSWORD, 10), clock.instant()));
        return account;
    }

    /** An unconfirmed account. */
    long requested(String email) {
        return Database.fromTransaction(entities -> {
            var account = new Account(
                    new EmailAddress(email),
                    new PersonalDetails(Civility.MADAME, "PETIT", "ANNE", new MobilePhone("0604505792"), Language.FR),
                    new Consent("2026-11", clock.instant()));
            StoredAccounts.on(entities).accounts().add(account);
            return account.id();
        });
    }

    AccountHolder holder(long account) {
        return Database.fromTransaction(
                        entities -> StoredAccounts.on(entities).accounts().holder(account))
                .orElseThrow();
    }

    /** Calls the service as the holder of this account. */
    <T> T as(long account, Function<OwnAccountService, T> act) {
        return Database.fromTransaction(
                entities -> act.apply(wired(entities, account).make(OwnAccountService.class)));
    }

    /** Calls the service with a mailed key, signed in or not. */
    <T> T withKey(Function<EmailChangeService, T> act) {
        return Database.fromTransaction(entities -> act.apply(wired(entities, 0).make(EmailChangeService.class)));
    }

    /** The same from a browser that presents this token. */
    <T> T clicking(String token, Function<EmailChangeService, T> act) {
        try (var scope = CallOrigin.begin(new CallOrigin("192.0.2.7", "request", "", token, ""))) {
            return withKey(act);
        }
    }

    /** The token of a browser known for the account in its present state. */
    String tokenOf(long account) {
        return Database.fromTransaction(entities -> devices(entities).tokenFor(known(entities, account)));
    }

    boolean isKnown(long account, String token) {
        try (var scope = CallOrigin.begin(new CallOrigin("192.0.2.7", "request", "", token, ""))) {
            return Database.fromTransaction(entities ->
                    devices(entities).callingFor(known(entities, account)).isPresent());
        }
    }

    private KnownDevices devices(EntityManager entities) {
        return wired(entities, 0).make(KnownDevices.class);
    }

    private static KnownAccount known(EntityManager entities, long account) {
        return StoredAccounts.on(entities)
                .accounts()
                .find(account)
                .orElseThrow()
                .asKnown();
    }

    <T extends AccountEvent> T last(Class<T> kind) {
        var all =
                events.fired().stream().filter(kind::isInstance).map(kind::cast).toList();
        return all.get(all.size() - 1);
    }

    private Wired wired(EntityManager entities, long account) {
        return new Wired(entities, clock, new AccountSettings(), Sealed.forTests(), callerOf(account), onApplication)
                .firing(AccountEvent.class, events);
    }

    private static CurrentCaller callerOf(long account) {
        return new CurrentCaller() {
            @Override
            public long accountId() {
                return account;
            }
        };
    }
}
