package fr.alin.shared.config;

import java.time.Duration;

/** Settings of accounts, sign-ins and sessions; part of {@link AlinSettings}. */
public class SignInSettings extends RetentionSettings {

    /** Validity of a mailed account link. */
    public Duration accountLinkValidity() {
        return config().getValue("alin.account.link-validity", Duration.class);
    }

    /** Validity of the link that invites a member of staff. */
    public Duration staffInvitationValidity() {
        return config().getValue("alin.account.staff-invitation-validity", Duration.class);
    }

    /** Maximum number of mails per address and hour from public forms; each known browser has its own limit. */
    public int accountMailsPerHour() {
        return config().getValue("alin.account.mails-per-hour", Integer.class);
    }

    /** Maximum number of name changes in thirty days. */
    public int nameChangesPerMonth() {
        return config().getValue("alin.account.name-changes-per-month", Integer.class);
    }

    /** Maximum number of mails per address and day for all unknown browsers together. */
    public int accountMailsPerDay() {
        return config().getValue("alin.account.mails-per-day", Integer.class);
    }

    /** Maximum number of mails per hour from one network to one address. */
    public int accountMailsOfSource() {
        return config().getValue("alin.account.mails-of-source", Integer.class);
    }

    /** Maximum number of mails per hour from one network to all addresses; a whole company may share a network. */
    public int accountMailsOfSourceToAll() {
        return config().getValue("alin.account.mails-of-source-to-all", Integer.class);
    }

    /** Failed sign-ins per hour from one network, on unknown browsers, after which each address is limited. */
    public int signInTriesOfSource() {
        return config().getValue("alin.account.sign-in-tries-of-source", Integer.class);
    }

    /** Failed sign-ins per hour and address from a network beyond that limit. */
    public int signInTriesOfSourceForOne() {
        return config().getValue("alin.account.sign-in-tries-of-source-for-one", Integer.class);
    }

    /** Failed sign-ins per hour from one network after which it is stopped. */
    public int signInTriesOfSourceAtMost() {
        return config().getValue("alin.account.sign-in-tries-of-source-at-most", Integer.class);
    }

    /** Period in which a repeated form counts as a double click. */
    public Duration repeatedFormWithin() {
        return config().getValue("alin.account.repeated-form-within", Duration.class);
    }

    /** How long a browser stays known after its last sign-in. */
    public Duration deviceKnown() {
        return config().getValue("alin.account.device-known", Duration.class);
    }

    /** Retention of unconfirmed accounts. */
    public Duration unconfirmedAccountsKept() {
        return config().getValue("alin.account.unconfirmed-kept", Duration.class);
    }

    /** Version of the consent text on the account form. */
    public String consentVersion() {
        return config().getValue("alin.account.consent-version", String.class);
    }

    /** Consecutive wrong passwords that lock the sign-in, on one known browser or on all others together. */
    public int signInTries() {
        return config().getValue("alin.account.sign-in-tries", Integer.class);
    }

    /** Duration of the first lock; each further lock lasts twice as long. */
    public Duration signInFirstLock() {
        return config().getValue("alin.account.sign-in-first-lock", Duration.class);
    }

    /** Maximum duration of a lock; after this time without attempts, counting starts again. */
    public Duration signInLongestLock() {
        return config().getValue("alin.account.sign-in-longest-lock", Duration.class);
    }

    /** Rounds of PBKDF2-HMAC-SHA512. */
    public int passwordIterations() {
        return config().getValue("alin.account.password-iterations", Integer.class);
    }

    /** How long a session lasts after sign-in, even if used. */
    public Duration sessionLife() {
        return config().getValue("alin.account.session-life", Duration.class);
    }

    /** How long a session may be idle; the server's own limit is in {@code web.xml}. */
    public Duration sessionIdle() {
        return config().getValue("alin.account.session-idle", Duration.class);
    }

    /** Retention of past sessions. */
    public Duration sessionsKept() {
        return config().getValue("alin.account.sessions-kept", Duration.class);
    }
}
