package fr.alin.account;

import java.time.Instant;

import fr.alin.account.event.AccountEvent;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.Sealed;
import fr.alin.testing.SettableClock;

/** The account context on fakes, with a form filled in by ANNE PORTE of the handbook. */
class AccountStage {

    static final EmailAddress ANNE = new EmailAddress("anne.porte@example.fr");
    static final String PASSWORD = "Porte-Bleue-7";

    final SettableClock clock = new SettableClock(Instant.parse("2022-02-01T09:00:00Z"));
    final AccountSettings settings = new AccountSettings();
    final FakeAccounts accounts = new FakeAccounts();
    final FakeAccountLinks links = new FakeAccountLinks();
    final FakeCounters counters = new FakeCounters();
    final FakeSessions sessions = new FakeSessions();
    final FakeEvents<AccountEvent> events = new FakeEvents<>();
    final Sealing sealing = Sealed.forTests();
    final SecurityLog log = new SecurityLog(sealing);
    final AccountService service = service();

    static OpenAccount form() {
        return form(true);
    }

    static OpenAccount form(boolean consentGiven) {
        return new OpenAccount(
                Civility.MADAME, "PORTE", "ANNE", new MobilePhone("606060606"), ANNE, consentGiven, Language.FR);
    }

    static ChoosePassword choice(String key) {
        return new ChoosePassword(key, PASSWORD, PASSWORD);
    }

    /** Opens ANNE's account, up to R-042. */
    void openAnnesAccount() {
        service.open(form());
        var key = lastKey();
        service.confirmEmail(key);
        service.choosePassword(choice(key));
    }

    /** The key of the last mail that had one. */
    String lastKey() {
        var event = events.last();
        return event instanceof AccountRequested requested
                ? requested.linkKey()
                : ((NewPasswordRequested) event).linkKey();
    }

    private AccountService service() {
        var front = new AccountService();
        front.accounts = accounts;
        front.links = links;
        front.mailedLinks = mailedLinks();
        front.mailLimiter = mailLimiter();
        front.events = events;
        front.settings = settings;
        front.clock = clock;
        front.signIn = signIn();
        front.passwordChoice = passwordChoice();
        return front;
    }

    private MailedLinks mailedLinks() {
        var mailed = new MailedLinks();
        mailed.links = links;
        mailed.events = events;
        mailed.settings = settings;
        mailed.clock = clock;
        return mailed;
    }

    OwnPasswordService ownPassword(long accountId) {
        var own = new OwnPasswordService();
        own.holder = new CurrentPasswordCheck();
        own.holder.attempts = attempts();
        own.holder.log = log;
        own.choice = passwordChoice();
        own.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return accountId;
            }
        };
        return own;
    }

    private MailRateLimiter mailLimiter() {
        var mailLimiter = new MailRateLimiter();
        mailLimiter.accounts = accounts;
        mailLimiter.mails = counters.mails;
        mailLimiter.allowances = counters.allowances;
        mailLimiter.devices = devices();
        mailLimiter.sealing = sealing;
        mailLimiter.log = log;
        mailLimiter.settings = settings;
        mailLimiter.clock = clock;
        return mailLimiter;
    }

    private SignIn signIn() {
        var signIn = new SignIn();
        signIn.attempts = attempts();
        signIn.devices = devices();
        signIn.log = log;
        signIn.settings = settings;
        return signIn;
    }

    private SignInAttempts attempts() {
        var attempts = new SignInAttempts();
        attempts.accounts = accounts;
        attempts.throttles = counters.throttles;
        attempts.deviceThrottles = counters.deviceThrottles;
        attempts.devices = devices();
        attempts.sources = sources();
        attempts.sessions = registry();
        attempts.log = log;
        attempts.settings = settings;
        attempts.clock = clock;
        return attempts;
    }

    private NetworkRateLimiter sources() {
        var sources = new NetworkRateLimiter();
        sources.allowances = counters.allowances;
        sources.sealing = sealing;
        sources.settings = settings;
        sources.clock = clock;
        return sources;
    }

    private KnownDevices devices() {
        var devices = new KnownDevices();
        devices.sealing = sealing;
        devices.settings = settings;
        devices.clock = clock;
        return devices;
    }

    private AccountSessions registry() {
        var registry = new AccountSessions();
        registry.sessions = sessions;
        registry.links = links;
        registry.clock = clock;
        return registry;
    }

    private PasswordChoice passwordChoice() {
        var replacement = new PasswordReplacement();
        replacement.accounts = accounts;
        replacement.links = links;
        replacement.throttles = counters.throttles;
        replacement.deviceThrottles = counters.deviceThrottles;
        replacement.events = events;
        replacement.clock = clock;
        var choice = new PasswordChoice();
        choice.replacement = replacement;
        choice.devices = devices();
        choice.settings = settings;
        return choice;
    }
}
